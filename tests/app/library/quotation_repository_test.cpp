// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<QuotationRow> &rows)
{
    QStringList all;
    for (const QuotationRow &row : rows) {
        all += row.text;
    }
    return all;
}

} // namespace

class QuotationRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuotationComesBackWhole()
    {
        // given
        LibraryFixture library;
        const ToldArticle told = harbour();
        const ArticleId article = library.add(told);
        // when
        const auto rows = valueOf(library.quotations.list({ .article = article }));
        // then
        QCOMPARE(rows.size(), 4u);
        const QuotationRow &row = rows[2];
        const Quotation &expected = told.analysis.quotations[2];
        Attribution attribution = expected.attribution;
        attribution.confidence = 0; // the one of the whole quotation is kept in its place
        QCOMPARE(row.attribution, attribution);
        QCOMPARE(row.evidence, expected.resolution.evidence);
        QCOMPARE(row.confidence, 0.72);
        QCOMPARE(row.speakerName, u"Ilya Brandt"_s);
        QCOMPARE(row.text, u"“Nobody asked the fishermen,”"_s);
        QCOMPARE(row.cueText, u"added"_s);
        QCOMPARE(row.sourceText, u"Brandt"_s);
        QCOMPARE(row.articleTitle, u"Harbour reopens after the storm"_s);
        QCOMPARE(row.outlet, u"The Tide"_s);
        QCOMPARE(row.published, QDate(2021, 3, 1));
        QCOMPARE(row.key.articleDigest, told.article().sha256);
        QCOMPARE(row.key.place, hull(expected.attribution.content));
        QCOMPARE(row.check, Check::Unchecked);
        QVERIFY(!row.speakerChanged);
        QCOMPARE(rows[1].runnerUpName, u"Mara Quill"_s);
        QCOMPARE(valueOf(library.quotations.row(row.id)), row);
    }

    void splitPartsAreJoinedAndWhiteSpaceMadeSimple()
    {
        LibraryFixture library;
        ToldArticle told(u"Title\n\n“One\nlong line,” Ann Poe said. “Two.”"_s);
        Quotation &quotation =
            told.quote(u"“One\nlong line,”"_s, u"said"_s, u"Ann Poe"_s, told.speaker(u"Ann Poe"_s));
        quotation.attribution.content.push_back(told.at(u"“Two.”"_s));
        library.add(told);
        const auto row = valueOf(library.quotations.list({})).front();
        QCOMPARE(row.text, u"“One long line,” … “Two.”"_s);
        QCOMPARE(row.attribution.content.size(), 2u);
        QCOMPARE(row.key.place, hull(row.attribution.content));
    }

    void filtersBySpeakerTopicAndMode()
    {
        // given
        LibraryFixture library;
        ToldArticle told = harbour();
        told.analysis.quotations[3].attribution.mode = QuotationMode::Thought;
        library.add(told);
        const SpeakerId brandt = named(valueOf(library.speakers.in({})), u"Ilya Brandt"_s).id;
        const TopicId storm = named(valueOf(library.topics.in({})), u"storm"_s).id;
        // then
        QCOMPARE(valueOf(library.quotations.list({ .speaker = brandt })).size(), 2u);
        QCOMPARE(texts(valueOf(library.quotations.list({ .topic = storm }))),
                 QStringList(u"“We waited long … for this,”"_s));
        QCOMPARE(valueOf(library.quotations.list({ .mode = QuotationMode::Thought })).size(), 1u);
        QVERIFY(valueOf(library.quotations.list({ .speaker = brandt, .topic = storm })).empty());
    }

    void theLibraryListsTheLatestArticleFirst()
    {
        LibraryFixture library;
        const auto one = [&](const QString &title, QDate published) {
            ToldArticle told(title + u"\n\n“Yes,” Ann Poe said."_s, u"A"_s, published);
            told.quote(u"“Yes,”"_s, u"said"_s, u"Ann Poe"_s, told.speaker(u"Ann Poe"_s));
            library.add(told);
        };
        one(u"Older"_s, QDate(2020, 1, 1));
        one(u"Latest"_s, QDate(2022, 1, 1));
        one(u"Old"_s, QDate(2021, 1, 1));
        QStringList titles;
        for (const QuotationRow &row : valueOf(library.quotations.list({}))) {
            titles += row.articleTitle;
        }
        QCOMPARE(titles, QStringList({ u"Latest"_s, u"Old"_s, u"Older"_s }));
        QCOMPARE(valueOf(library.quotations.list({ .limit = 1 })).front().articleTitle,
                 u"Latest"_s);
    }

    void aKeyFindsItsQuotationOrTheOneThatOverlapsMost()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const QuotationRow row = valueOf(library.quotations.list({ .article = article }))[1];
        // then
        QCOMPARE(valueOf(library.quotations.find(row.key)), row);
        QuotationKey near = row.key;
        near.place.begin += 5;
        near.place.end += 3;
        QCOMPARE(valueOf(library.quotations.find(near)), row);
        const QuotationKey elsewhere { row.key.articleDigest, { 0, 4 } };
        QVERIFY(!valueOf(library.quotations.find(elsewhere)));
        const QuotationKey gone { QByteArray(32, 'x'), row.key.place };
        QVERIFY(!valueOf(library.quotations.find(gone)));
    }

    void keysAreWrittenAndRead()
    {
        const QuotationKey key { QByteArray(32, '\xab'), { 1204, 1398 } };
        QCOMPARE(key.toString(), u"ab"_s.repeated(32) + u"/1204-1398"_s);
        QCOMPARE(QuotationKey::fromString(key.toString()), key);
    }

    void whatIsNoKeyIsNotRead_data()
    {
        QTest::addColumn<QString>("string");
        const QString digest = u"ab"_s.repeated(32);
        QTest::newRow("empty") << QString();
        QTest::newRow("digest alone") << digest;
        QTest::newRow("no end") << digest + u"/12-"_s;
        QTest::newRow("no begin") << digest + u"/-12"_s;
        QTest::newRow("turned round") << digest + u"/12-4"_s;
        QTest::newRow("empty place") << digest + u"/4-4"_s;
        QTest::newRow("plus") << digest + u"/+4-9"_s;
        QTest::newRow("too large") << digest + u"/4-99999999999999999999"_s;
        QTest::newRow("short digest") << digest.chopped(2) + u"/4-9"_s;
        QTest::newRow("no digits") << u"xy"_s.repeated(32) + u"/4-9"_s;
        QTest::newRow("capital letters") << digest.toUpper() + u"/4-9"_s;
    }

    void whatIsNoKeyIsNotRead()
    {
        QFETCH(QString, string);
        QVERIFY(!QuotationKey::fromString(string));
    }

    void whatIsNotThereIsNotFound()
    {
        LibraryFixture library;
        QCOMPARE(library.quotations.row(QuotationId { 5 }).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(QuotationRepositoryTest)
#include "quotation_repository_test.moc"
