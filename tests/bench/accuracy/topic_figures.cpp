// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topic_figures.h"

#include "analysis/analyser.h"
#include "training/key_phrase_corpus.h"

#include <cstdio>

namespace inquit {

void printTopicFigures(const Analyser &analyser, const QString &folder)
{
    constexpr qsizetype kBest = 10;
    const auto articles = readKeyPhrases(folder);
    if (!articles) {
        std::printf("topics: no key phrases in %s\n\n", qPrintable(articles.error().subject));
        return;
    }
    PhraseFigures sum;
    for (const KeyPhraseArticle &article : *articles) {
        QStringList labels;
        for (const Topic &topic : analyser.analyse(article.article).topics) {
            labels += topic.label;
        }
        const PhraseFigures figures = phraseFigures(article.keys, labels, kBest);
        sum.precision += figures.precision;
        sum.recall += figures.recall;
        sum.f1 += figures.f1;
    }
    const double share = 100.0 / static_cast<double>(articles->size());
    std::printf("topics at %lld, %zu articles: precision %.1f, recall %.1f, F1 %.1f\n\n",
                static_cast<long long>(kBest), articles->size(), share * sum.precision,
                share * sum.recall, share * sum.f1);
}

} // namespace inquit
