// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/export_command.h"

#include "cli/library_access.h"
#include "exporting/exporter_registry.h"
#include "exporting/font_coverage.h"
#include "exporting/notes_collection.h"
#include "exporting/quotations_document.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

template<typename Document>
QStringList names(const std::vector<std::unique_ptr<const Exporter<Document>>> &exporters)
{
    QStringList all;
    for (const auto &exporter : exporters) {
        all << exporter->name();
    }
    return all;
}

/// "-" is standard output.
template<typename Document>
Result<void> writeOut(const QString &output, const Exporter<Document> &exporter,
                      const Document &document, Console &console)
{
    if (output != u"-") {
        return exportTo(output, exporter, document);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporter.write(document, buffer).transform([&] { console.print(buffer.data()); });
}

/// The pages are written all the same.
void tellAboutFonts(const NotesDocument &document, Console &console)
{
    const QString told = missingFontsInWords(scriptsWithoutFont(wordsToSet(document)));
    if (!told.isEmpty()) {
        console.say(u"inquit-cli: "_s + told);
    }
}

/// The format that was asked for: by --format, else by the name of the output.
QString formatOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"format"_s) ? parser.value(u"format"_s).toLower()
                                     : QFileInfo(parser.value(u"output"_s)).suffix().toLower();
}

} // namespace

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return u"Writes notes or quotations of the library to a file."_s;
}

void ExportCommand::describe(QCommandLineParser &parser) const
{
    const ExporterRegistry exporters;
    parser.addOption(libraryOption());
    parser.addOption(
        { u"format"_s,
          u"Of notes %1, of quotations %2; by default what the output's name ends in."_s.arg(
              names(exporters.notes()).join(u", "), names(exporters.quotations()).join(u", ")),
          u"NAME"_s });
    parser.addOption({ u"output"_s, u"The file to write; - is standard output."_s, u"FILE"_s });
    parser.addOption(articleOption());
    parser.addOption({ u"all"_s, u"Of the whole library (where no --article is given)."_s });
    parser.addOption({ u"author"_s, u"Whose notes they are, for the title page."_s, u"NAME"_s });
    parser.addOption(
        { u"paper"_s, u"a4 or letter, of a PDF; a4 by default."_s, u"NAME"_s, u"a4"_s });
    parser.addOption({ u"bom"_s, u"Begin CSV with a byte order mark, for spreadsheets."_s });
    parser.addPositionalArgument(u"WHAT"_s, u"notes (by default) or quotations (or quotes)."_s,
                                 u"[WHAT]"_s);
}

int ExportCommand::run(const QCommandLineParser &parser, Console &console) const
{
    const QString what = parser.positionalArguments().value(0, u"notes"_s);
    const bool isNotes = what == u"notes";
    const QString paper = parser.value(u"paper"_s).toLower();
    if (parser.positionalArguments().size() > 1
        || !(isNotes || what == u"quotations" || what == u"quotes")) {
        return refuse(console, name(), u"Say what to export: notes or quotations."_s);
    }
    if (parser.isSet(u"all"_s) && parser.isSet(u"article"_s)) {
        return refuse(console, name(), u"--all and --article cannot both be given."_s);
    }
    if (paper != u"a4" && paper != u"letter") {
        return refuse(console, name(), u"There is no paper “%1”."_s.arg(paper));
    }
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty()) {
        return refuse(console, name(), u"Say where to write, with --output."_s);
    }
    const ExporterRegistry exporters(
        { .paper = paper == u"a4" ? ExportOptions::Paper::A4 : ExportOptions::Paper::Letter,
          .byteOrderMark = parser.isSet(u"bom"_s) });
    const QString format = formatOf(parser);
    const NotesExporter *notes = isNotes ? exporters.notes(format) : nullptr;
    const QuotationsExporter *quotations = isNotes ? nullptr : exporters.quotations(format);
    if (notes == nullptr && quotations == nullptr) {
        const QStringList known =
            isNotes ? names(exporters.notes()) : names(exporters.quotations());
        return refuse(console, name(),
                      u"Say the format of %1 with --format: %2."_s.arg(what, known.join(u", ")));
    }
    return withLibrary(
        parser, console, *this,
        [&](const Database &library, std::optional<ArticleId> article) -> Result<void> {
            if (quotations != nullptr) {
                return collectQuotations(library, { .article = article })
                    .and_then([&](const QuotationsDocument &document) {
                        return writeOut(output, *quotations, document, console);
                    });
            }
            const auto articles =
                article.transform([](ArticleId id) { return std::vector { id }; });
            return collectNotes(library, articles, parser.value(u"author"_s))
                .and_then([&](const NotesDocument &document) {
                    if (notes->name() == u"pdf") {
                        tellAboutFonts(document, console);
                    }
                    return writeOut(output, *notes, document, console);
                });
        });
}

} // namespace inquit
