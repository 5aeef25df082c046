// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/key_phrase_trainer.h"
#include "training/model_maker.h"
#include "training/word_usage_counter.h"
#include "training/word_vector_list.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kUsage = 2;

int failed(const Error &error)
{
    std::fprintf(stderr, "inquit-train: %s%s%s\n", qPrintable(error.subject),
                 error.detail.isEmpty() ? "" : ": ",
                 error.detail.isEmpty() ? "" : qPrintable(error.detail));
    std::fprintf(
        stderr,
        "Give the folder that holds polnear/, gum/ and keyphrases/, and a folder to write to.\n");
    return kFailed;
}

/// The vectors of the list at `path`, or, without one, those of the program's own language model.
Result<QByteArray> wordVectors(const QString &path)
{
    if (!path.isEmpty()) {
        return readWordVectors(path);
    }
    return ModelArchive::read(u":/language/en/language.model"_s)
        .transform([](const ModelArchive &own) { return own.section(u"word-vectors"_s); });
}

Result<void> make(ModelMaker &maker, const QDir &output)
{
    if (const auto read = maker.read(); !read) {
        return read;
    }
    if (const auto written = maker.language().write(output.filePath(u"language.model"_s));
        !written) {
        return written;
    }
    const auto attribution = maker.attribution();
    if (!attribution) {
        return std::unexpected(attribution.error());
    }
    return attribution->write(output.filePath(u"attribution.model"_s));
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return failure(Error::Kind::Unwritable, path, file.errorString());
    }
    return {};
}

Result<void> makeTopicWords(const QString &corpora, const QDir &output,
                            const ModelMaker::Progress &progress)
{
    progress(u"counting the words of the topics"_s);
    const auto articles = readPolnear(corpora + u"/polnear/train"_s);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    return write(output.filePath(u"topic-words.table"_s), countWordUsages(*articles));
}

Result<void> makeTopics(const QString &corpora, const QDir &output,
                        const ModelMaker::Progress &progress)
{
    progress(u"training the key phrases' model"_s);
    const auto articles = readKeyPhrases(corpora + u"/keyphrases/500N-KPCrowd"_s);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    const Lexicon lexicon = Lexicon::english();
    const KeyPhraseTrainer trainer(*articles, lexicon);
    const PhraseFigures figures = trainer.crossValidated();
    progress(u"topics at 10, cross-validated: precision %1, recall %2, F1 %3"_s
                 .arg(100 * figures.precision, 0, 'f', 1)
                 .arg(100 * figures.recall, 0, 'f', 1)
                 .arg(100 * figures.f1, 0, 'f', 1));
    return write(output.filePath(u"key_phrase_weights.inc"_s),
                 KeyPhraseTrainer::sourceText(trainer.train()));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes the model files of resources/language/en/ from a folder of corpora."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"corpora"_s,
                                 u"The folder with polnear/, gum/ and keyphrases/."_s);
    const QCommandLineOption output(u"output"_s, u"Where the model files go (default: here)."_s,
                                    u"folder"_s, u"."_s);
    const QCommandLineOption keep(
        u"keep"_s, u"Where models on the way are kept, and taken up from the next time."_s,
        u"folder"_s);
    const QCommandLineOption topics(u"topics"_s, u"Make the weights of the topics alone."_s);
    const QCommandLineOption vectors(
        u"vectors"_s,
        u"A list of packaging/make-word-vectors (default: the vectors of the program)."_s,
        u"file"_s);
    parser.addOptions({ output, keep, topics, vectors });
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "%s", qPrintable(parser.helpText()));
        return kUsage;
    }
    QElapsedTimer clock;
    clock.start();
    const auto tell = [&clock](const QString &step) {
        std::fprintf(stderr, "%6.1f s  %s\n", static_cast<double>(clock.elapsed()) / 1000,
                     qPrintable(step));
    };
    const QString corpora = parser.positionalArguments().front();
    const QDir folder(parser.value(output));
    auto made = makeTopicWords(corpora, folder, tell);
    if (made) {
        made = makeTopics(corpora, folder, tell);
    }
    if (made && !parser.isSet(topics)) {
        const auto known = wordVectors(parser.value(vectors));
        if (!known) {
            return failed(known.error());
        }
        ModelMaker maker(corpora, parser.value(keep), *known, tell);
        made = make(maker, folder);
    }
    return made ? kDone : failed(made.error());
}
