// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/note_drafts.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

const Error kLocked { .kind = Error::Kind::Locked, .subject = u"library"_s, .detail = {} };

NoteRow newNote(ArticleId on)
{
    return { .article = on };
}

} // namespace

class NoteDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstKeystrokeIsSavedSoon()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        const QSignalSpy saved(&drafts, &NoteDrafts::saved);
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"a"_s);
        QCOMPARE(drafts.state(), NoteDraft::State::Waiting);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(library.noteText(kHarbour), u"a");
        QCOMPARE(drafts.state(), NoteDraft::State::Saved);
        QVERIFY(NoteDraft::kSaveAfter <= 300);
    }

    /// The wait is from the first unsaved key, so that nobody can out-type the saving.
    void whoKeepsTypingIsSavedMeanwhile()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        const QSignalSpy saved(&drafts, &NoteDrafts::saved);
        drafts.open(newNote(kHarbour));
        QTimer keys;
        connect(&keys, &QTimer::timeout, this,
                [&] { drafts.current()->setMarkdown(drafts.current()->markdown() + u'x'); });
        keys.start(NoteDraft::kSaveAfter / 10);
        QTRY_COMPARE_GE(saved.size(), 2);
        QVERIFY(keys.isActive());
    }

    void whatFollowsIsOneWriteToTheSameNote()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"a"_s);
        drafts.current()->setMarkdown(u"ab"_s);
        drafts.current()->setMarkdown(u"abc"_s);
        QVERIFY(drafts.flush());
        QCOMPARE(library.writes, 1);
        drafts.current()->setMarkdown(u"abcd"_s);
        QVERIFY(drafts.flush());
        QVERIFY(drafts.flush());
        QCOMPARE(library.writes, 2);
        QCOMPARE(library.notes.size(), 1U);
        QCOMPARE(library.noteText(kHarbour), u"abcd");
    }

    void aBlankNewNoteIsNotAdded()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u" \n"_s);
        QVERIFY(drafts.flush());
        QCOMPARE(library.writes, 0);
    }

    void anOldNoteMayBecomeBlank()
    {
        RememberedLibrary library;
        library.notes[NoteId { 1 }] = note(NoteId { 1 }, u"words"_s);
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(library.notes[NoteId { 1 }]);
        drafts.current()->setMarkdown({});
        QVERIFY(drafts.flush());
        QVERIFY(library.notes[NoteId { 1 }].markdown.isEmpty());
    }

    void aFailureIsTriedAgainByItself()
    {
        RememberedLibrary library;
        library.error = kLocked;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"kept"_s);
        QVERIFY(!drafts.flush());
        QCOMPARE(drafts.state(), NoteDraft::State::Failed);
        QCOMPARE(drafts.error(), std::optional(kLocked));
        const int writes = library.writes;
        drafts.current()->setMarkdown(u"kept well"_s); // no attempt with every key
        QCOMPARE(library.writes, writes);
        library.error.reset();
        QTRY_COMPARE_WITH_TIMEOUT(library.noteText(kHarbour), u"kept well",
                                  NoteDraft::kTryAgainAfter * 3);
        QVERIFY(!drafts.error());
    }

    void anUnsavedNoteThatIsLeftIsKeptAndSavedLater()
    {
        RememberedLibrary library;
        library.error = kLocked;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"on the harbour"_s);
        QVERIFY(drafts.open(newNote(kFerry)));
        drafts.current()->setMarkdown(u"on the ferry"_s);
        QVERIFY(!drafts.flush());
        library.error.reset();
        QVERIFY(drafts.flush());
        QCOMPARE(library.noteText(kHarbour), u"on the harbour");
        QCOMPARE(library.noteText(kFerry), u"on the ferry");
        QCOMPARE(drafts.state(), NoteDraft::State::Saved);
    }

    void comingBackFindsTheUnsavedText()
    {
        RememberedLibrary library;
        library.error = kLocked;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"not lost"_s);
        drafts.open(newNote(kFerry));
        drafts.open(newNote(kHarbour));
        QCOMPARE(drafts.current()->markdown(), u"not lost");
        library.error.reset();
        QVERIFY(drafts.flush());
        QCOMPARE(library.notes.size(), 1U);
    }

    void openingTheSameNoteKeepsTheDraft()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        QVERIFY(drafts.open(newNote(kHarbour)));
        drafts.current()->setMarkdown(u"a"_s);
        QVERIFY(!drafts.open(newNote(kHarbour)));
        QVERIFY(drafts.flush());
        QVERIFY(!drafts.open(library.notes.begin()->second));
        drafts.close();
        QVERIFY(!drafts.current());
    }

    void aNoteThatChangedMeanwhileIsKeptBesideTheDraft()
    {
        // given a note that was read
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        const QSignalSpy keptBeside(&drafts, &NoteDrafts::keptBeside);
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"read"_s);
        QVERIFY(drafts.flush());
        const NoteId first = drafts.current()->note().id;
        // when another program changes it while it is written
        drafts.current()->setMarkdown(u"mine"_s);
        library.notes[first].markdown = u"theirs"_s;
        QVERIFY(drafts.flush());
        // then
        QCOMPARE(library.notes.size(), 2U);
        QCOMPARE(library.notes[first].markdown, u"theirs");
        const NoteId mine = drafts.current()->note().id;
        QVERIFY(mine != first);
        QCOMPARE(library.notes[mine].markdown, u"mine");
        QCOMPARE(keptBeside.size(), 1);
        // and what is typed next goes on in it
        drafts.current()->setMarkdown(u"mine too"_s);
        QVERIFY(drafts.flush());
        QCOMPARE(library.notes.size(), 2U);
        QCOMPARE(library.notes[mine].markdown, u"mine too");
    }

    void aNoteThatWasRemovedMeanwhileIsKept()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"read"_s);
        QVERIFY(drafts.flush());
        library.removedNotes.insert(drafts.current()->note().id);
        drafts.current()->setMarkdown(u"mine"_s);
        QVERIFY(drafts.flush());
        QCOMPARE(library.noteText(kHarbour), u"mine");
    }

    void theSameChangeByTwoIsOneNote()
    {
        RememberedLibrary library;
        NoteDrafts drafts(library.draftFunctions());
        drafts.open(newNote(kHarbour));
        drafts.current()->setMarkdown(u"read"_s);
        QVERIFY(drafts.flush());
        drafts.current()->setMarkdown(u"both"_s);
        library.notes[drafts.current()->note().id].markdown = u"both"_s;
        QVERIFY(drafts.flush());
        QCOMPARE(library.notes.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(NoteDraftsTest)
#include "note_drafts_test.moc"
