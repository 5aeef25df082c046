// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/extract_command.h"

#include "analysis/analyser.h"
#include "cli/extraction_report.h"
#include "cli/ordered_work.h"
#include "cli/standard_input.h"
#include "core/enough_memory.h"
#include "core/result.h"
#include "exporting/extraction_json.h"
#include "exporting/file_writing.h"
#include "readers/format.h"
#include "readers/reader_registry.h"
#include "readers/text_decoding.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

const QStringList &formats()
{
    static const QStringList names { u"json"_s, u"text"_s };
    return names;
}

const QStringList &offsetKinds()
{
    static const QStringList names { u"text"_s, u"source"_s };
    return names;
}

/// What the threads share: const, all of it.
struct Extracting {
    ReaderRegistry readers;
    Analyser analyser;
    bool asText = false;
    bool isOfSource = false; ///< places are those of the file
    JsonWriter::Layout layout = JsonWriter::Layout::Indented;
    int columns = 80;

    Result<QByteArray> operator()(const QString &file) const
    {
        const Result<Document> document =
            file == u"-" ? readStandardInput() : ReaderRegistry::load(file);
        if (!document) {
            return std::unexpected(document.error());
        }
        const Result<Article> article = readers.read(*document);
        if (!article) {
            return std::unexpected(article.error());
        }
        const Analysis analysis = analyser.analyse(*article);
        if (asText) {
            return extractionReport(*article, analysis, columns).toUtf8();
        }
        if (!isOfSource) {
            return extractionJson(*article, analysis, layout);
        }
        return decoded(document->bytes, document->origin).transform([&](const QString &source) {
            return extractionJsonOfSource(*article, source, analysis, layout);
        });
    }
};

QString outputName(const QString &file, bool asText)
{
    const QString base = file == u"-" ? u"standard-input"_s : QFileInfo(file).completeBaseName();
    const QString stem = base.isEmpty() ? QFileInfo(file).fileName() : base;
    return stem + (asText ? u".report.txt" : u".json");
}

/// Two files that would be written to one name: the second would take the first one's place.
std::optional<std::pair<QString, QString>> clash(const QStringList &files, bool asText)
{
    QHash<QString, QString> taken;
    for (const QString &file : files) {
        const QString name = outputName(file, asText);
        if (const auto other = taken.constFind(name); other != taken.constEnd()) {
            return std::pair(*other, file);
        }
        taken.insert(name, file);
    }
    return std::nullopt;
}

class Output {
public:
    Output(const Extracting &extracting, QStringList files, const QString &folder)
        : m_extracting(extracting)
        , m_files(std::move(files))
        , m_folder(folder)
    {
    }

    int write(Console &console)
    {
        const int threads = std::max(1, int(std::thread::hardware_concurrency()));
        OrderedWork<Result<QByteArray>> work(m_files.size(), threads,
                                             [this](qsizetype i) { return one(m_files[i]); });
        int code = Console::Done;
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            console.progress(i, m_files.size(), m_files[i]);
            const Result<QByteArray> made = work.next();
            if (!made) {
                console.complain(made.error());
                code = Console::SomethingFailed;
                continue;
            }
            if (m_extracting.asText && !isFirst && !made->isEmpty()) {
                console.print(QByteArray("\n\n"));
            }
            isFirst = false;
            console.print(*made);
        }
        return code;
    }

private:
    /// What is to be printed: nothing where it went to a file.
    Result<QByteArray> one(const QString &file) const
    {
        Result<QByteArray> made = withEnoughMemory(file, [&] { return m_extracting(file); });
        if (!made || m_folder.isEmpty()) {
            return made;
        }
        const QString path = QDir(m_folder).filePath(outputName(file, m_extracting.asText));
        if (const Result<void> written = writeFile(path, *made); !written) {
            return std::unexpected(written.error());
        }
        return QByteArray();
    }

    const Extracting &m_extracting;
    const QStringList m_files;
    const QString m_folder;
    bool isFirst = true;
};

} // namespace

QString ExtractCommand::name() const
{
    return u"extract"_s;
}

QString ExtractCommand::summary() const
{
    return u"Prints who said what in files, without a library."_s;
}

void ExtractCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(formatOption(formats()));
    parser.addOption({ u"output"_s,
                       u"Write NAME.json for each NAME.txt into this folder instead of printing; "
                       u"the folder is made where there is none."_s,
                       u"FOLDER"_s });
    parser.addOption({ u"offsets"_s,
                       u"What the places of the JSON count in: the reading text, which the JSON "
                       u"holds (text, the default), or the file's own text (source)."_s,
                       u"KIND"_s, offsetKinds().front() });
    parser.addPositionalArgument(
        u"FILE"_s,
        u"What to read: %1; - is standard input. Of several files each is "
        u"printed on one line of JSON, in the order given."_s.arg(formatNames()),
        u"FILE..."_s);
}

int ExtractCommand::run(const QCommandLineParser &parser, Console &console) const
{
    const auto format = chosenFormat(parser, formats());
    if (!format) {
        return refuse(console, name(),
                      u"There is no format “%1”."_s.arg(parser.value(u"format"_s)));
    }
    const QString offsets = parser.value(u"offsets"_s);
    if (!offsetKinds().contains(offsets)) {
        return refuse(console, name(), u"There are no offsets “%1”."_s.arg(offsets));
    }
    QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        return refuse(console, name(), u"No file is given."_s);
    }
    files.removeDuplicates();
    const QString folder = parser.value(u"output"_s);
    const bool asText = *format == u"text";
    if (parser.isSet(u"output"_s)) {
        if (const auto both = clash(files, asText)) {
            return refuse(
                console, name(),
                u"“%1” and “%2” would be written to one file; give them one at a time."_s.arg(
                    both->first, both->second));
        }
        if (folder.isEmpty()) {
            return refuse(console, name(), u"--output needs the name of a folder."_s);
        }
        if (!QDir().mkpath(folder)) {
            const bool isFile = QFileInfo(folder).isFile();
            console.complain({ Error::Kind::Unwritable, folder,
                               isFile ? u"it is a file, not a folder"_s : QString() });
            return Console::SomethingFailed;
        }
    }
    const bool isOneLineEach = files.size() > 1 && folder.isEmpty();
    const Extracting extracting {
        .asText = asText,
        .isOfSource = offsets == u"source",
        .layout = isOneLineEach ? JsonWriter::Layout::Compact : JsonWriter::Layout::Indented,
        .columns = console.columns(),
    };
    console.tellAbout(extracting.analyser.problem());
    return Output(extracting, files, folder).write(console);
}

} // namespace inquit
