// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class NoteRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticlesNoteComesFirstThenThoseOnQuotationsByPlace()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const auto quotations = valueOf(library.quotations.list({ .article = article }));
        const NoteId late = valueOf(library.notes.add(article, quotations[2].key, u"late"_s));
        const NoteId early = valueOf(library.notes.add(article, quotations[0].key, u"early"_s));
        const NoteId whole = valueOf(library.notes.add(article, {}, u"whole"_s));
        // when
        const auto notes = valueOf(library.notes.of(article));
        // then
        QCOMPARE(notes.size(), 3u);
        QCOMPARE(notes[0].id, whole);
        QCOMPARE(notes[1].id, early);
        QCOMPARE(notes[2].id, late);
        QVERIFY(!notes[0].quotation);
        QCOMPARE(notes[2].quotation, quotations[2].key);
        QCOMPARE(notes[0].articleTitle, u"Harbour reopens after the storm"_s);
    }

    void theLatestChangedComesFirst()
    {
        LibraryFixture library;
        const NoteId first = valueOf(library.notes.add({}, {}, u"one"_s));
        valueOf(library.notes.add({}, {}, u"two"_s));
        const QDateTime created = valueOf(library.notes.row(first)).created;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc().toMSecsSinceEpoch()
                    > created.toMSecsSinceEpoch() + 5); // the clock has milliseconds
        QVERIFY(valueOf(library.notes.replaceMarkdown(first, u"one"_s, u"one, changed"_s)));
        const auto all = valueOf(library.notes.all());
        QCOMPARE(all.front().id, first);
        QCOMPARE(all.front().markdown, u"one, changed"_s);
        QCOMPARE(all.front().created, created);
        QVERIFY(all.front().changed > created);
    }

    void aNoteIsReplacedOnlyWhereItIsAsItWasRead()
    {
        LibraryFixture library;
        const NoteId id = valueOf(library.notes.add({}, {}, u"read"_s));
        const Database other = valueOf(Database::open(library.database.path()));
        QVERIFY(valueOf(NoteRepository(other).replaceMarkdown(id, u"read"_s, u"theirs"_s)));
        QVERIFY(!valueOf(library.notes.replaceMarkdown(id, u"read"_s, u"ours"_s)));
        QCOMPARE(valueOf(library.notes.row(id)).markdown, u"theirs"_s);
    }

    void removingIsTakenBack()
    {
        LibraryFixture library;
        const NoteId id = valueOf(library.notes.add({}, {}, u"mine"_s));
        valueOf(library.notes.remove(id));
        QVERIFY(valueOf(library.notes.all()).empty());
        QCOMPARE(library.notes.row(id).error().kind, Error::Kind::NotFound);
        QVERIFY(!valueOf(library.notes.replaceMarkdown(id, u"mine"_s, u"x"_s)));
        valueOf(library.notes.restore(id));
        QCOMPARE(valueOf(library.notes.row(id)).markdown, u"mine"_s);
    }

    void anEmptyNoteIsANote()
    {
        LibraryFixture library;
        const NoteId id = valueOf(library.notes.add({}, {}, QString()));
        QCOMPARE(valueOf(library.notes.row(id)).markdown, QString());
    }

    void aNoteOnAnArticleThatIsNotThereIsRefused()
    {
        LibraryFixture library;
        QVERIFY(!library.notes.add(ArticleId { 7 }, {}, u"x"_s));
        QVERIFY(valueOf(library.notes.all()).empty());
    }
};

QTEST_GUILESS_MAIN(NoteRepositoryTest)
#include "note_repository_test.moc"
