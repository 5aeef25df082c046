// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words a second of the extraction on one core, beside the word segmentation of the same texts by
// QTextBoundaryFinder in the same run: the ratio says what the machine does not.

#include "analysis/analyser.h"
#include "bench/generated_articles.h"
#include "bench/measure.h"
#include "readers/reader_registry.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

qsizetype wordsIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype words = 0;
    while (finder.toNextBoundary() >= 0) {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem) ? 1 : 0;
    }
    return words;
}

std::vector<Article> read(const QStringList &texts)
{
    const ReaderRegistry readers;
    std::vector<Article> articles;
    for (const QString &text : texts) {
        Result<Article> article =
            readers.read({ .bytes = text.toUtf8(), .origin = u"bench.txt"_s });
        if (article) {
            articles.push_back(std::move(*article));
        }
    }
    return articles;
}

} // namespace

int main()
{
    const std::vector<Article> articles = read(bench::generatedArticles(200));
    if (articles.empty()) {
        std::fputs("resources/samples has no article\n", stderr);
        return 1;
    }
    const Analyser analyser;
    qsizetype words = 0;
    qsizetype quotations = 0;
    const double segmentation = bench::fastest(5, [&] {
        words = 0;
        for (const Article &article : articles) {
            words += wordsIn(article.text);
        }
    });
    const double extraction = bench::fastest(5, [&] {
        quotations = 0;
        for (const Article &article : articles) {
            quotations += qsizetype(analyser.analyse(article).quotations.size());
        }
    });
    const QLocale locale(QLocale::English);
    bench::report(u"extraction, one core"_s,
                  u"%1 words a second (%2 articles, %3 words, %4 quotations)"_s.arg(
                      locale.toString(qint64(double(words) / extraction)),
                      locale.toString(qint64(articles.size())), locale.toString(qint64(words)),
                      locale.toString(qint64(quotations))));
    bench::report(u"  beside QTextBoundaryFinder's words"_s,
                  u"%1 words a second: the extraction takes %2 times as long"_s.arg(
                      locale.toString(qint64(double(words) / segmentation)),
                      locale.toString(extraction / segmentation, 'f', 1)));
    bench::report(u"  peak memory"_s, u"%1 MiB"_s.arg(bench::peakMemory(), 0, 'f', 0));
    return 0;
}
