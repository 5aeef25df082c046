// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include "library/bin.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ArticleRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesBackAsItWas()
    {
        // given
        LibraryFixture library;
        const Article article = harbour().article();
        // when
        const ArticleId id = library.add(harbour());
        // then
        QCOMPARE(valueOf(library.articles.article(id)), article);
        const ArticleRow row = valueOf(library.articles.row(id));
        QCOMPARE(row.title, u"Harbour reopens after the storm"_s);
        QCOMPARE(row.published, QDate(2021, 3, 1));
        QCOMPARE(row.quotations, 4);
        QCOMPARE(row.speakers, 3);
        QCOMPARE(row.words, 49);
        QVERIFY(!row.read && !row.starred);
        QVERIFY(row.imported.isValid());
        QCOMPARE(row.imported.timeSpec(), Qt::UTC);
    }

    void theSameTextIsStoredOnce()
    {
        // given
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        const auto rows = [&] { return library.count(u"SELECT count(*) FROM spans"_s); };
        const qint64 before = rows();
        // when
        const auto again = valueOf(library.articles.add(harbour().article(), {}));
        // then
        QCOMPARE(again.id, id);
        QVERIFY(!again.isNew);
        QCOMPARE(rows(), before);
        QCOMPARE(valueOf(library.articles.all()).size(), 1u);
    }

    void theWayToTheSourceAndWhatIsSetApartComeBack()
    {
        LibraryFixture library;
        MappedText made(u"Title\n\nA *heron* &amp; a ferry.");
        made.keep({ 0, 9 });
        made.keep({ 10, 15 });
        made.keep({ 16, 17 });
        made.put(u"&", { 17, 22 });
        made.keep({ 22, 31 });
        ArticleBuilder builder(std::move(made).take());
        builder.add(BlockKind::Headline, { 0, 5 });
        builder.add(BlockKind::Quote, { 7, builder.text().size() });
        builder.addInline({ InlineSpan::Kind::Emphasis, { 9, 14 } });
        builder.addInline({ InlineSpan::Kind::Link, { 19, 24 }, u"https://example.org/f"_s });
        const Article article = std::move(builder).build();
        QVERIFY(!article.sourceMap.isIdentity());
        const ArticleId id = valueOf(library.articles.add(article, {})).id;
        QCOMPARE(valueOf(library.articles.article(id)), article);
    }

    void placesOutsideOfTheTextAreDamage_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("far behind") << u"UPDATE blocks SET end_at = end_at + 1000000000"_s;
        QTest::newRow("before") << u"UPDATE blocks SET begin_at = begin_at - 1000000000"_s;
        QTest::newRow("a label outside")
            << u"UPDATE blocks SET label_begin = 5000000000, label_end = 5000000001"_s;
        QTest::newRow("what is set apart")
            << u"INSERT INTO inlines SELECT id, 0, 'strong', -7, 3, '' FROM articles"_s;
        QTest::newRow("a map of another text")
            << u"UPDATE article_texts SET source_map = x'0400'"_s;
    }
    void placesOutsideOfTheTextAreDamage()
    {
        QFETCH(const QString, harm);
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        QVERIFY(Statement::fromSql(library.database, harm).run());
        const auto article = library.articles.article(id);
        QVERIFY(!article);
        QCOMPARE(article.error().kind, Error::Kind::Damaged);
    }

    void anyTextComesBackUnaltered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"Title\n\nA \U0001F30A wave."_s;
        QTest::newRow("lone surrogate") << u"Title\n\nA "_s + QChar(0xd83c) + u" wave."_s;
        QTest::newRow("surrogates turned round")
            << u"T\n\nA "_s + QChar(0xdf0a) + QChar(0xd83c) + u"."_s;
        QTest::newRow("NUL") << u"Title\n\nA "_s + QChar(0) + u" wave."_s;
        QTest::newRow("no characters")
            << u"Title\n\n"_s + QChar(0xfffe) + QChar(0xffff) + QChar(0xfdd0);
        QTest::newRow("CRLF") << u"Title\r\n\r\nA\u00a0wave.\r\n"_s;
    }

    void anyTextComesBackUnaltered()
    {
        QFETCH(QString, text);
        LibraryFixture library;
        const ToldArticle told(text);
        const ArticleId id = library.add(told);
        QCOMPARE(valueOf(library.articles.article(id)).text, text);
    }

    void theLatestPublishedComesFirst()
    {
        LibraryFixture library;
        library.add(ToldArticle(u"Old\n\nText."_s, u"A"_s, QDate(1999, 1, 1)));
        library.add(ToldArticle(u"New\n\nText."_s, u"A"_s, QDate(2020, 1, 1)));
        library.add(ToldArticle(u"Undated\n\nText."_s, u"A"_s, QDate())); // imported today
        QStringList titles;
        for (const ArticleRow &row : valueOf(library.articles.all())) {
            titles += row.title;
        }
        QCOMPARE(titles, QStringList({ u"Undated"_s, u"New"_s, u"Old"_s }));
    }

    void removingIsTakenBack()
    {
        // given
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        const NoteId note = valueOf(library.notes.add(id, {}, u"kept"_s));
        const auto speakers = valueOf(library.speakers.in({}));
        const auto topics = valueOf(library.topics.in({}));
        // when
        valueOf(library.articles.remove(id));
        // then
        QVERIFY(valueOf(library.articles.all()).empty());
        QVERIFY(valueOf(library.speakers.in({})).empty());
        QVERIFY(valueOf(library.topics.in({})).empty());
        QVERIFY(valueOf(library.quotations.list({})).empty());
        QVERIFY(valueOf(library.notes.all()).empty());
        QVERIFY(!valueOf(library.articles.findByDigest(harbour().article().sha256)));
        QVERIFY(valueOf(search(library.database, SearchQuery::parse(u"fishermen"))).empty());
        // when
        valueOf(library.articles.restore(id));
        // then
        QCOMPARE(valueOf(library.articles.all()).size(), 1u);
        QCOMPARE(valueOf(library.speakers.in({})), speakers);
        QCOMPARE(valueOf(library.topics.in({})), topics);
        QCOMPARE(valueOf(library.notes.all()).front().id, note);
    }

    void importingARemovedArticleBringsItBack()
    {
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        valueOf(library.articles.remove(id));
        const auto again = valueOf(library.articles.add(harbour().article(), harbour().analysis));
        QCOMPARE(again.id, id);
        QVERIFY(again.isNew);
        QCOMPARE(valueOf(library.articles.all()).size(), 1u);
    }

    void purgingForgetsTheArticleAndKeepsItsNotes()
    {
        // given
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        const QuotationKey key = valueOf(library.quotations.list({})).front().key;
        const NoteId note = valueOf(library.notes.add(id, key, u"mine"_s));
        valueOf(library.articles.remove(id));
        // when
        valueOf(Bin(library.database).empty(QDateTime::currentDateTimeUtc().addSecs(1)));
        // then
        for (const QString &table :
             { u"articles"_s, u"article_texts"_s, u"blocks"_s, u"speakers"_s, u"aliases"_s,
               u"mentions"_s, u"quotations"_s, u"spans"_s, u"evidence"_s, u"topics"_s,
               u"passages"_s, u"article_speakers"_s, u"article_topics"_s, u"topic_variants"_s,
               u"quotation_topics"_s }) {
            QVERIFY2(library.count(u"SELECT count(*) FROM "_s + table) == 0, qPrintable(table));
        }
        const NoteRow kept = valueOf(library.notes.row(note));
        QCOMPARE(kept.markdown, u"mine"_s);
        QVERIFY(!kept.article && !kept.quotation);
        // when the same text comes back
        const ArticleId again = library.add(harbour());
        // then the note stands on its quotation again
        QCOMPARE(valueOf(library.notes.row(note)).article, again);
        QCOMPARE(valueOf(library.notes.row(note)).quotation, key);
    }

    void aNewAnalysisReplacesTheMachinesRows()
    {
        // given
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        const auto before = valueOf(library.speakers.in(id));
        QCOMPARE(valueOf(library.articles.analysedBefore(u"told-2"_s)), std::vector { id });
        ToldArticle newer = harbour();
        newer.analysis.engine = u"told-2"_s;
        newer.analysis.quotations.pop_back();
        newer.analysis.speakers.pop_back();
        // when
        valueOf(library.articles.replaceAnalysis(id, newer.analysis));
        // then
        QCOMPARE(valueOf(library.articles.row(id)).quotations, 3);
        const auto after = valueOf(library.speakers.in(id));
        QCOMPARE(after.size(), 2u);
        QCOMPARE(after.front(), before.front()); // the same row, with its colour
        QCOMPARE(library.count(u"SELECT count(*) FROM speakers"_s), 2);
        QVERIFY(valueOf(library.articles.analysedBefore(u"told-2"_s)).empty());
    }

    void readAndStarredAreKept()
    {
        LibraryFixture library;
        const ArticleId id = library.add(harbour());
        valueOf(library.articles.setRead(id, true));
        valueOf(library.articles.setStarred(id, true));
        QVERIFY(valueOf(library.articles.row(id)).read);
        QVERIFY(valueOf(library.articles.row(id)).starred);
        valueOf(library.articles.setStarred(id, false));
        QVERIFY(!valueOf(library.articles.row(id)).starred);
    }

    void whatIsNotThereIsNotFound()
    {
        LibraryFixture library;
        const ArticleId none { 99 };
        QCOMPARE(library.articles.article(none).error().kind, Error::Kind::NotFound);
        QCOMPARE(library.articles.row(none).error().kind, Error::Kind::NotFound);
        QCOMPARE(library.articles.remove(none).error().kind, Error::Kind::NotFound);
        QCOMPARE(library.articles.setRead(none, true).error().kind, Error::Kind::NotFound);
        QCOMPARE(library.articles.replaceAnalysis(none, {}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ArticleRepositoryTest)
#include "article_repository_test.moc"
