// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analyser.h"
#include "attribution/model_attribution_finder.h"
#include "attribution/rule_attribution_finder.h"
#include "language/segmenter.h"
#include "speaker_figures.h"
#include "topic_figures.h"
#include "training/attribution_scorer.h"
#include "training/confidence_fitter.h"
#include "training/conllu_corpus.h"
#include "training/polnear_corpus.h"
#include "training/syntax_trainer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct CalibrationBin {
    int found = 0;
    int right = 0;
};

/// Prints the table of one finder, the calibration of its confidence, and its speed.
void measureFinder(const char *name, const AttributionFinder &finder,
                   const std::vector<PolnearArticle> &articles)
{
    AttributionScorer scorer;
    std::array<CalibrationBin, 10> bins;
    QElapsedTimer clock;
    qint64 nanoseconds = 0;
    qint64 tokens = 0;
    for (const PolnearArticle &article : articles) {
        clock.start();
        const LinguisticText words = segment(article.article);
        const std::vector<Attribution> found = finder.find(article.article, words);
        nanoseconds += clock.nsecsElapsed();
        tokens += static_cast<qint64>(words.tokens.size());
        scorer.add(article.article.text, article.gold, found);
        const std::vector<bool> right = rightOnes(article.article.text, article.gold, found);
        for (size_t i = 0; i < found.size(); ++i) {
            auto &bin = bins[static_cast<size_t>(std::clamp(found[i].confidence * 10, 0.0, 9.0))];
            ++bin.found;
            bin.right += right[i] ? 1 : 0;
        }
    }
    std::printf("%s, %zu articles\n%s", name, articles.size(), qPrintable(scorer.table()));
    std::printf("tokens a second      %.0f\n",
                static_cast<double>(tokens) * 1e9 / static_cast<double>(nanoseconds));
    for (size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].found > 0) {
            std::printf("confidence 0.%zu       %5d found, %5.1f %% right\n", i, bins[i].found,
                        100.0 * bins[i].right / bins[i].found);
        }
    }
    std::printf("\n");
}

void measureLanguage(const LanguageModel &model, const QString &gum)
{
    const auto names = documentsOfSplit(gum + u"/splits.md"_s, u"dev"_s);
    std::vector<TreebankDocument> documents;
    for (const QString &name : names.value_or(QStringList())) {
        const QString path = gum + u"/dep/"_s + name + u".conllu"_s;
        if (auto document = readConllu(path)) {
            documents.push_back(std::move(*document));
        }
    }
    std::vector<const std::vector<Syntax> *> sentences;
    for (const TreebankDocument &document : documents) {
        sentences.push_back(&document.sentences);
    }
    const SyntaxFigures figures = measure(model, sentences);
    std::printf("GUM dev, %zu documents: part of speech %.1f %%, names F1 %.1f\n\n",
                documents.size(), 100 * figures.partOfSpeech, 100 * figures.names);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: accuracy CORPORA [MODELS [SPEAKERS]]\n");
        return 2;
    }
    const QString models = arguments.value(2, u":/language/en"_s);
    const auto articles = readPolnear(arguments[1] + u"/polnear/dev"_s);
    const auto lexicon = std::make_shared<const Lexicon>(Lexicon::english());
    if (!articles) {
        std::fprintf(stderr, "accuracy: cannot read %s\n", qPrintable(articles.error().subject));
        return 1;
    }
    measureFinder("rules", RuleAttributionFinder(lexicon), *articles);
    const auto finder = ModelAttributionFinder::load(models, lexicon);
    const auto archive = ModelArchive::read(models + u"/language.model"_s);
    if (!finder || !archive) {
        std::fprintf(stderr, "accuracy: cannot read the models in %s\n", qPrintable(models));
        return 1;
    }
    measureFinder("model", **finder, *articles);
    if (const auto language = LanguageModel::fromArchive(*archive, models)) {
        measureLanguage(*language, arguments[1] + u"/gum"_s);
    }
    const Analyser analyser;
    if (arguments.size() > 3) {
        printSpeakerFigures(analyser, arguments[3], arguments[1] + u"/polnear/dev/text"_s);
    }
    printTopicFigures(analyser, arguments[1] + u"/keyphrases/500N-KPCrowd"_s);
    return 0;
}
