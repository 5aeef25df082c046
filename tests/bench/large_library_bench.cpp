// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library at its design size: 100,000 articles and a million quotations, made of invented words
// with invented speakers, so that nothing but the library is measured. Another number of articles
// can be given as the first argument, a file to keep the library in as the second.

#include "bench/measure.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "library/decision_repository.h"
#include "library/note_repository.h"
#include "library/pragmas.h"
#include "library/quotation_repository.h"
#include "library/search_query.h"
#include "library/speaker_repository.h"
#include "library/topic_repository.h"
#include "support/told_article.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

constexpr int kWords = 30000;
constexpr int kSpeakers = 60000;
constexpr int kTopics = 3000;
constexpr int kParagraphs = 10; ///< each with one quotation

class Invention {
public:
    /// The word of that rank: common ones are short.
    static QString word(int rank)
    {
        constexpr QStringView kSyllables[] { u"ba",  u"cor", u"del", u"fi", u"gon", u"ha",
                                             u"jur", u"ka",  u"lem", u"mi", u"nos", u"per",
                                             u"qui", u"ru",  u"sta", u"ten" };
        QString made;
        for (int rest = rank + 16; rest > 0; rest /= 16) {
            made += kSyllables[rest % 16];
        }
        return made;
    }

    /// A number below `count`, small ones far more often, as words and names are in news.
    int skewed(int count) { return int(std::pow(count, m_random.generateDouble())) - 1; }

    QString name()
    {
        const int who = skewed(kSpeakers);
        QString given = word(who % 199);
        QString family = word(who);
        given[0] = given[0].toUpper();
        family[0] = family[0].toUpper();
        return given + u' ' + family;
    }

    QString sentence(int words)
    {
        QString made;
        for (int i = 0; i < words; ++i) {
            made += (i > 0 ? u" "_s : QString()) + word(skewed(kWords));
        }
        return made;
    }

    int below(int count) { return m_random.bounded(count); }

private:
    QRandomGenerator m_random { 20210301 };
};

ToldArticle invented(Invention &invention, int number)
{
    const QStringList names { invention.name(), invention.name(), invention.name(),
                              invention.name() };
    const QString topic = u"matter "_s + Invention::word(invention.skewed(kTopics));
    QString text = u"Number %1 "_s.arg(number) + invention.sentence(6);
    QStringList words;
    for (int i = 0; i < kParagraphs; ++i) {
        words += u"“%1 %2,”"_s.arg(invention.sentence(18)).arg(i);
        text += u"\n\n"_s + words.back() + u' ' + names[i % 4] + u" said. "_s + topic + u". "_s
            + invention.sentence(45) + u'.';
    }
    ToldArticle told(text, u"Outlet %1"_s.arg(invention.skewed(200)),
                     QDate(2000, 1, 1).addDays(invention.below(9000)));
    for (const QString &name : names) {
        told.speaker(name);
    }
    const auto about = told.topic(topic);
    for (int i = 0; i < kParagraphs; ++i) {
        told.quote(words[i], u"said"_s, names[i % 4], i % 4).topics = { about };
    }
    return told;
}

bool fill(const Database &database, int articles)
{
    (void)execute(database, u"PRAGMA synchronous = OFF"_s); // the disk is not what is measured
    ArticleRepository repository(database);
    Invention invention;
    for (int i = 0; i < articles; ++i) {
        const ToldArticle told = invented(invention, i);
        if (!repository.add(told.article(), told.analysis)) {
            return false;
        }
    }
    return true;
}

QString milliseconds(double seconds)
{
    return u"%1 ms"_s.arg(seconds * 1000, 0, 'f', 1);
}

template<typename Work>
void measured(const QString &what, Work work)
{
    bench::report(u"  "_s + what, milliseconds(bench::fastest(3, work)));
}

bool reportLists(const Database &database)
{
    const SpeakerRepository speakers(database);
    const QuotationRepository quotations(database);
    const auto all = speakers.in({});
    const auto articles = ArticleRepository(database).all();
    if (!all || !articles || all->empty()) {
        return false;
    }
    const ArticleId latest = articles->front().id;
    const auto clicked = [&](const QString &who, const SpeakerRow &row) {
        measured(u"click on %1, %2 quotations of the library"_s.arg(who).arg(row.quotations),
                 [&] { (void)quotations.list({ .speaker = row.id }).has_value(); });
    };
    measured(u"all %1 articles listed"_s.arg(articles->size()),
             [&] { (void)ArticleRepository(database).all().has_value(); });
    measured(u"all %1 speakers listed"_s.arg(all->size()),
             [&] { (void)speakers.in({}).has_value(); });
    measured(u"all topics listed"_s, [&] { (void)TopicRepository(database).in({}).has_value(); });
    measured(u"one article, its speakers, quotations and topics"_s, [&] {
        (void)ArticleRepository(database).article(latest).has_value();
        (void)speakers.in(latest).has_value();
        (void)quotations.list({ .article = latest }).has_value();
        (void)TopicRepository(database).in(latest).has_value();
    });
    clicked(u"the most quoted"_s, all->front());
    clicked(u"the hundredth"_s, all->at(std::min<size_t>(100, all->size() - 1)));
    measured(u"the latest 200 quotations of the library"_s,
             [&] { (void)quotations.list({ .limit = 200 }).has_value(); });
    return true;
}

void reportSearches(const Database &database)
{
    const QStringList queries { Invention::word(900),
                                Invention::word(900) + u' ',
                                Invention::word(2) + u' ',
                                u"de"_s,
                                Invention::word(3) + u' ' + Invention::word(40),
                                u"\"matter "_s + Invention::word(9) + u'"',
                                u"speaker:"_s + Invention::word(17),
                                u"outlet:\"outlet 7\" "_s + Invention::word(50) };
    for (const QString &typed : queries) {
        std::size_t hits = 0;
        const double seconds = bench::fastest(3, [&] {
            hits = search(database, SearchQuery::parse(typed))
                       .value_or(std::vector<SearchHit>())
                       .size();
        });
        bench::report(u"  search \"%1\", %2 hits"_s.arg(typed).arg(hits), milliseconds(seconds));
    }
}

void reportWrites(const Database &database)
{
    (void)execute(database, u"PRAGMA synchronous = FULL"_s);
    NoteRepository notes(database);
    const auto note = notes.add({}, {}, u"a note"_s);
    const auto quotation = QuotationRepository(database).list({ .limit = 1 });
    if (!note || !quotation || quotation->empty()) {
        return;
    }
    const QString text = u"What the harbour master said. "_s.repeated(100);
    int edit = 0;
    QString read = u"a note"_s;
    measured(u"a note of 3,000 characters saved"_s, [&] {
        const QString before = std::exchange(read, text + QString::number(++edit));
        (void)notes.replaceMarkdown(*note, before, read).has_value();
    });
    measured(u"a quotation confirmed"_s, [&] {
        (void)DecisionRepository(database)
            .set(quotation->front().key, Decision { .check = Check::Confirmed })
            .has_value();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int articles = arguments.value(1, u"100000"_s).toInt();
    const QTemporaryDir folder;
    const QString path = arguments.value(2, folder.filePath(u"large.inquit"_s));
    QElapsedTimer timer;
    timer.start();
    if (!QFileInfo::exists(path)) {
        const auto made = Database::open(path);
        if (!made || !fill(*made, articles)) {
            std::fputs("the library could not be made\n", stderr);
            return 1;
        }
        bench::report(u"library, %1 articles stored"_s.arg(articles),
                      milliseconds(double(timer.elapsed()) / 1000 / articles) + u" an article"_s);
    }
    bench::report(u"  size of the file"_s,
                  QLocale(QLocale::English).formattedDataSize(QFileInfo(path).size()));
    measured(u"opened"_s, [&] { (void)Database::open(path).has_value(); });
    const auto database = Database::open(path);
    if (!database || !reportLists(*database)) {
        return 1;
    }
    reportSearches(*database);
    reportWrites(*database);
    bench::report(u"  peak memory"_s, u"%1 MiB"_s.arg(bench::peakMemory(), 0, 'f', 0));
    return 0;
}
