// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include "library/bin.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QStringView what;
    QStringView wrong; ///< counts the rows whose kept total is not what the base tables count
};

constexpr std::array kTotals {
    Kept {
        u"an article's quotations",
        u"SELECT count(*) FROM articles AS a WHERE quotations <> (SELECT count(*) FROM quotations "
        "AS q WHERE q.article = a.id AND q.verdict <> 'rejected')" },
    Kept {
        u"an article's speakers",
        u"SELECT count(*) FROM articles AS a WHERE speakers <> (SELECT count(DISTINCT q.speaker) "
        "FROM quotations AS q WHERE q.article = a.id AND q.verdict <> 'rejected')" },
    Kept { u"a speaker's mentions in an article",
           u"SELECT count(*) FROM article_speakers AS a WHERE mentions <> (SELECT count(*) FROM "
           "mentions AS m WHERE m.article = a.article AND m.speaker = a.speaker)" },
    Kept { u"a speaker's quotations in an article",
           u"SELECT count(*) FROM article_speakers AS a WHERE quotations <> (SELECT count(*) FROM "
           "quotations AS q WHERE q.article = a.article AND q.speaker = a.speaker AND q.verdict <> "
           "'rejected')" },
    Kept { u"a speaker's quotations in speech in an article",
           u"SELECT count(*) FROM article_speakers AS a WHERE in_speech <> (SELECT count(*) FROM "
           "quotations AS q WHERE q.article = a.article AND q.speaker = a.speaker AND q.verdict <> "
           "'rejected' AND q.mode = 'speech')" },
    Kept {
        u"a speaker's sums",
        u"SELECT count(*) FROM speakers AS s WHERE (quotations, in_speech, mentions, articles) <> "
        "(SELECT coalesce(sum(here.quotations), 0), coalesce(sum(here.in_speech), 0), "
        "coalesce(sum(here.mentions), 0), count(*) FROM article_speakers AS here JOIN articles AS "
        "a ON a.id = here.article WHERE here.speaker = s.id AND a.removed IS NULL)" },
    Kept {
        u"a speaker's roles",
        u"SELECT count(*) FROM speaker_roles AS r WHERE articles <> (SELECT count(*) FROM "
        "article_speakers AS here JOIN articles AS a ON a.id = here.article WHERE here.speaker = "
        "r.speaker AND lower(here.role) = r.folded AND a.removed IS NULL)" },
    Kept { u"a topic's passages in an article",
           u"SELECT count(*) FROM article_topics AS a WHERE passages <> (SELECT count(*) FROM "
           "passages AS p WHERE p.article = a.article AND p.topic = a.topic)" },
    Kept { u"a topic's quotations in an article",
           u"SELECT count(*) FROM article_topics AS a WHERE quotations <> (SELECT count(*) FROM "
           "quotation_topics AS t JOIN quotations AS q ON q.id = t.quotation WHERE q.article = "
           "a.article AND t.topic = a.topic AND q.verdict <> 'rejected')" },
    Kept {
        u"a topic's sums",
        u"SELECT count(*) FROM topics AS t WHERE (quotations, in_speech, passages, articles) <> "
        "(SELECT coalesce(sum(here.quotations), 0), coalesce(sum(here.in_speech), 0), "
        "coalesce(sum(here.passages), 0), count(*) FROM article_topics AS here JOIN articles AS a "
        "ON a.id = here.article WHERE here.topic = t.id AND a.removed IS NULL)" },
};

/// What is kept wrong; empty where every total is its recount.
QStringList wrongTotals(const LibraryFixture &library)
{
    QStringList wrong;
    for (const Kept &kept : kTotals) {
        if (library.count(kept.wrong.toString()) > 0) {
            wrong += kept.what.toString();
        }
    }
    return wrong;
}

/// The harbour's report as an engine may tell it: a place twice, of one speaker and of two who are
/// one person in the library.
ToldArticle toldTwice(const QString &outlet)
{
    ToldArticle told = harbour();
    told.analysis.speakers[0].mentions.push_back(told.analysis.speakers[0].mentions.front());
    told.analysis.speakers.push_back(told.analysis.speakers[0]);
    told.analysis.engine = outlet;
    return told;
}

} // namespace

/// The totals that the library keeps are what a recount gives, whatever was done.
class KeptTotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTheirRecount()
    {
        LibraryFixture library;
        const ArticleId first = library.add(toldTwice(u"first"_s));
        QCOMPARE(wrongTotals(library), QStringList());
        ToldArticle other(u"Quill speaks\n\n“The boats came late,” Mara Quill said."_s);
        other.quote(u"“The boats came late,”"_s, u"said"_s, u"Mara Quill"_s,
                    other.speaker(u"Mara Quill"_s));
        const ArticleId second = library.add(other);
        QCOMPARE(wrongTotals(library), QStringList());
        const auto rows = valueOf(library.quotations.list({ .article = first }));
        QVERIFY(rows.size() >= 4);
        const SpeakerId somebody = *rows[1].speaker;
        valueOf(library.decisions.set(rows[0].key, Decision { .check = Check::Rejected }));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.decisions.set(rows[0].key,
                                      Decision { .check = Check::Confirmed, .speaker = somebody }));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.decisions.set(rows[2].key, Decision { .check = Check::Confirmed }));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.articles.replaceAnalysis(first, toldTwice(u"second"_s).analysis));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.decisions.set(rows[0].key, std::nullopt));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.articles.remove(first));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.articles.restore(first));
        QCOMPARE(wrongTotals(library), QStringList());
        valueOf(library.articles.remove(second));
        valueOf(Bin(library.database).destroy({ second }));
        QCOMPARE(wrongTotals(library), QStringList());
    }

    void aWrongTotalIsSeen()
    {
        LibraryFixture library;
        library.add(harbour());
        QVERIFY(
            Statement::fromSql(library.database, u"UPDATE speakers SET mentions = mentions + 1"_s)
                .run());
        QCOMPARE(wrongTotals(library), QStringList { u"a speaker's sums"_s });
    }
};

QTEST_GUILESS_MAIN(KeptTotalsTest)
#include "kept_totals_test.moc"
