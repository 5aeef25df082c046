// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words a second of the extraction on one core and on two, beside the word segmentation of the same
// texts by QTextBoundaryFinder in the same run: the ratio says what the machine does not. Then what
// a start costs, one article, how time grows with the text, and hostile texts. With the argument
// "large", a text of 100 MB as well.

#include "analysis/analyser.h"
#include "article/article_builder.h"
#include "bench/generated_articles.h"
#include "bench/measure.h"
#include "readers/reader_registry.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <cstdio>
#include <cstring>
#include <memory>
#include <thread>
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

double seconds(const std::function<void()> &work)
{
    return bench::fastest(1, work);
}

Article paragraph(const QString &text)
{
    ArticleBuilder builder(text);
    builder.add(BlockKind::Paragraph, { 0, text.size() });
    return std::move(builder).build();
}

/// Samples over and over, about `bytes` long, a paragraph each line.
Article longArticle(const QStringList &texts, qsizetype bytes)
{
    QString text;
    for (qsizetype i = 0; text.size() < bytes; ++i) {
        text += texts[i % texts.size()];
    }
    ArticleBuilder builder(text);
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end > begin) {
            builder.add(BlockKind::Paragraph, { begin, end });
        }
        begin = end + 1;
    }
    return std::move(builder).build();
}

void reportTwoCores(const Analyser &analyser, const std::vector<Article> &articles, double oneCore)
{
    const auto half = [&](size_t from) {
        for (size_t i = from; i < articles.size(); i += 2) {
            (void)analyser.analyse(articles[i]);
        }
    };
    const double both = bench::fastest(3, [&] {
        std::jthread other([&] { half(1); });
        half(0);
    });
    bench::report(u"  two cores"_s, u"%1 times as fast as one"_s.arg(oneCore / both, 0, 'f', 2));
}

void reportGrowth(const Analyser &analyser, const QStringList &texts, bool withLarge)
{
    const QString shape = u"%1 s (%2 µs a kB)"_s;
    for (const int megabytes : withLarge ? std::vector { 1, 10, 100 } : std::vector { 1, 10 }) {
        const Article article = longArticle(texts, qsizetype(megabytes) * 1'000'000);
        const double time = seconds([&] { (void)analyser.analyse(article); });
        bench::report(u"  a text of %1 MB"_s.arg(megabytes),
                      shape.arg(time, 0, 'f', 2).arg(time * 1000 / megabytes, 0, 'f', 0));
    }
    const std::pair<QString, QString> hostile[] = {
        { u"  100,000 quotation marks"_s, u"“"_s.repeated(100'000) },
        { u"  one sentence of a million words"_s, u"said word "_s.repeated(500'000) },
    };
    for (const auto &[name, text] : hostile) {
        const Article article = paragraph(text);
        const double time = seconds([&] { (void)analyser.analyse(article); });
        bench::report(name,
                      shape.arg(time, 0, 'f', 2).arg(time * 1e9 / double(text.size()), 0, 'f', 0));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool withLarge = argc > 1 && std::strcmp(argv[1], "large") == 0;
    const QStringList texts = bench::generatedArticles(200);
    const std::vector<Article> articles = read(texts);
    if (articles.empty()) {
        std::fputs("resources/samples has no article\n", stderr);
        return 1;
    }
    std::unique_ptr<Analyser> loaded;
    const double loading = seconds([&] { loaded = std::make_unique<Analyser>(); });
    const Analyser &analyser = *loaded;
    const double first = seconds([&] { (void)analyser.analyse(articles.front()); });
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
    reportTwoCores(analyser, articles, extraction);
    bench::report(u"  peak memory"_s, u"%1 MiB"_s.arg(bench::peakMemory(), 0, 'f', 0));
    bench::report(u"  loading models and word lists"_s, u"%1 ms"_s.arg(loading * 1000, 0, 'f', 0));
    bench::report(u"  the first article, of %1 words"_s.arg(wordsIn(articles.front().text)),
                  u"%1 ms"_s.arg(first * 1000, 0, 'f', 1));
    reportGrowth(analyser, texts, withLarge);
    bench::report(u"  peak memory after the long texts"_s,
                  u"%1 MiB"_s.arg(bench::peakMemory(), 0, 'f', 0));
    return 0;
}
