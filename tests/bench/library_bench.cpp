// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of 1,000 articles: how long it takes to make, and to answer what the window asks.

#include "bench/bench_library.h"
#include "bench/measure.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "library/quotation_repository.h"
#include "library/speaker_repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

constexpr int kArticles = 1000;

QString milliseconds(double seconds)
{
    return u"%1 ms"_s.arg(seconds * 1000, 0, 'f', 1);
}

bool reportQueries(const Database &database)
{
    const SpeakerRepository speakers(database);
    const QuotationRepository quotations(database);
    const Result<std::vector<SpeakerRow>> all = speakers.in(std::nullopt);
    if (!all || all->empty()) {
        return false;
    }
    const double articles =
        bench::fastest(5, [&] { (void)ArticleRepository(database).all().has_value(); });
    const double people = bench::fastest(5, [&] { (void)speakers.in(std::nullopt).has_value(); });
    std::size_t rows = 0;
    const double clicked = bench::fastest(5, [&] {
        const auto found = quotations.list({ .speaker = all->front().id });
        rows = found ? found->size() : 0;
    });
    bench::report(u"  all articles listed"_s, milliseconds(articles));
    bench::report(u"  all %1 speakers listed"_s.arg(all->size()), milliseconds(people));
    bench::report(u"  the %1 quotations of the most quoted listed"_s.arg(rows),
                  milliseconds(clicked));
    return rows > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.inquit"_s);
    const double seconds = bench::makeLibrary(path, kArticles);
    const Result<Database> database = Database::open(path);
    if (seconds < 0 || !database) {
        return 1;
    }
    bench::report(
        u"library, %1 articles read, analysed and stored"_s.arg(kArticles),
        u"%1 s (%2 an article)"_s.arg(seconds, 0, 'f', 1).arg(milliseconds(seconds / kArticles)));
    bench::report(u"  size of the file"_s,
                  QLocale(QLocale::English).formattedDataSize(QFileInfo(path).size()));
    const bool answered = reportQueries(*database);
    bench::report(u"  peak memory"_s, u"%1 MiB"_s.arg(bench::peakMemory(), 0, 'f', 0));
    return answered ? 0 : 1;
}
