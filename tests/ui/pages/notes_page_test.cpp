// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "notes/citation.h"
#include "pages/library_changes.h"
#include "pages/notes_page.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace inquit;
using namespace inquit::sample;

namespace {

const Error kLocked { .kind = Error::Kind::Locked, .subject = u"library"_s, .detail = {} };

struct Fixture {
    Fixture() { page.emplace(library.noteFunctions(), selection, changes, undo); }
    QModelIndex row(int number) { return page->notes()->index(number); }

    RememberedLibrary library;
    Selection selection;
    LibraryChanges changes;
    QUndoStack undo;
    std::optional<NotesPage> page;
};

} // namespace

class NotesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnArticleNothingIsWritten()
    {
        Fixture f;
        QVERIFY(!f.page->canWrite());
        f.page->edit(u"lost?"_s);
        QVERIFY(f.page->flush());
        QVERIFY(f.library.notes.empty());
        QVERIFY(f.page->emptyText().contains(u"Open an article"));
    }

    void anArticleOpensItsOwnNote()
    {
        Fixture f;
        f.library.notes[NoteId { 4 }] = note(NoteId { 4 }, u"On silt."_s);
        const QSignalSpy opened(&*f.page, &NotesPage::noteChanged);
        f.selection.openArticle(kHarbour);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(f.page->text(), u"On silt.");
        QCOMPARE(f.page->title(), u"On the article");
        QCOMPARE(f.page->current().row(), 0);
        f.selection.openArticle(kFerry);
        QCOMPARE(f.page->text(), QString());
        QVERIFY(!f.page->current().isValid());
        QVERIFY(f.page->canWrite());
    }

    void whoTypesIsKnownToType()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QVERIFY(!f.page->isBeingTyped());
        f.page->edit(u"Ask Quill."_s);
        QVERIFY(f.page->isBeingTyped());
    }

    void whatIsTypedShowsInTheListOnceSaved()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"Ask Quill."_s);
        QCOMPARE(f.page->stateText(), u"Saving…");
        QTRY_COMPARE(f.page->countText(), u"1 note");
        QCOMPARE(f.page->stateText(), u"Saved");
        QCOMPARE(f.page->current().data(Role::Excerpt).toString(), u"Ask Quill.");
    }

    void anArticleLeftMeanwhileGetsItsNote()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"of the harbour"_s);
        f.selection.openArticle(kFerry);
        QCOMPARE(f.library.noteText(kHarbour), u"of the harbour");
        f.page->edit(u"of the ferry"_s);
        f.selection.goBack();
        QCOMPARE(f.page->text(), u"of the harbour");
        QCOMPARE(f.library.noteText(kFerry), u"of the ferry");
    }

    void closingTheArticleSavesItsNote()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"words"_s);
        f.selection.closeArticle();
        QCOMPARE(f.library.noteText(kHarbour), u"words");
        QVERIFY(!f.page->canWrite());
        QCOMPARE(f.page->text(), QString());
    }

    void quittingSavesTheNote()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"last words"_s);
        f.page.reset();
        QCOMPARE(f.library.noteText(kHarbour), u"last words");
    }

    void aNoteIsSavedBeforeItsArticleGoes()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"words"_s);
        Q_EMIT f.changes.aboutToRemoveArticles();
        QCOMPARE(f.library.noteText(kHarbour), u"words");
    }

    void aFailureIsToldUntilItIsMended()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.library.error = kLocked;
        f.page->edit(u"kept"_s);
        QVERIFY(!f.page->flush());
        QCOMPARE(f.page->stateText(), u"Not saved");
        QCOMPARE(f.page->messages()->current()->actionText, u"Try again");
        f.page->messages()->act();
        QVERIFY2(!f.page->messages()->isEmpty(), "it is still not saved");
        f.selection.openArticle(kFerry);
        QCOMPARE(f.page->stateText(), u"Not saved");
        f.library.error.reset();
        f.page->messages()->act();
        QVERIFY(f.page->messages()->isEmpty());
        QCOMPARE(f.library.noteText(kHarbour), u"kept");
    }

    void aNoteThatCannotBeReadIsNotWrittenOver()
    {
        Fixture f;
        f.library.notes[NoteId { 4 }] = note(NoteId { 4 }, u"On silt."_s);
        f.library.readError = kLocked;
        f.selection.openArticle(kHarbour);
        QVERIFY(!f.page->canWrite());
        QVERIFY(!f.page->messages()->isEmpty());
        f.page->edit(u"instead"_s);
        QVERIFY(f.page->flush());
        QCOMPARE(f.library.noteText(kHarbour), u"On silt.");
    }

    void aNoteOnAQuotationIsItsOwn()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"on the article"_s);
        f.page->writeOn(f.library.quotations[1]);
        QCOMPARE(f.page->text(), QString());
        QVERIFY(f.page->title().contains(u"dredging is dear"));
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        f.page->edit(u"on the words"_s);
        QVERIFY(f.page->flush());
        QCOMPARE(f.page->countText(), u"2 notes");
        f.page->openArticleNote();
        QCOMPARE(f.page->text(), u"on the article");
        f.page->writeOn(f.library.quotations[1]);
        QCOMPARE(f.page->text(), u"on the words");
        QCOMPARE(f.library.notes.size(), 2U);
    }

    void aNoteOfAnotherArticleOpensThatArticle()
    {
        Fixture f;
        f.library.notes[NoteId { 4 }] = note(NoteId { 4 }, u"of the ferry"_s, kFerry);
        f.selection.openArticle(kHarbour);
        f.selection.setScope(Scope::Library);
        QCOMPARE(f.page->countText(), u"1 note");
        f.page->open(f.row(0));
        QCOMPARE(f.selection.article(), std::optional(kFerry));
        QCOMPARE(f.page->text(), u"of the ferry");
        QCOMPARE(f.page->current(), f.row(0));
    }

    void aCitationIsInsertedWhereTheCursorIs()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"one\ntwo"_s);
        QString editor = f.page->text();
        connect(&*f.page, &NotesPage::textInserted, this,
                [&](qsizetype position, const QString &text) {
                    editor.insert(position, text);
                    f.page->edit(editor);
                });
        f.page->cite(f.library.quotations[1], 1);
        QCOMPARE(editor, u"one\n\n> “dredging is dear”\n\ntwo");
        QCOMPARE(f.page->text(), editor);
        f.page->quote(u"Words of the article."_s);
        QVERIFY(f.page->text().endsWith(u"two\n\n> Words of the article.\n\n"));
        QVERIFY(f.page->flush());
        QCOMPARE(f.library.noteText(kHarbour), editor);
    }

    void citingWithNothingOpenOpensTheArticle()
    {
        Fixture f;
        f.page->cite(f.library.quotations[1]);
        QCOMPARE(f.selection.article(), std::optional(kHarbour));
        QCOMPARE(f.page->text(), u"> “dredging is dear”\n\n");
    }

    void linksLeadToTheirQuotation()
    {
        Fixture f;
        const QuotationRow &row = f.library.quotations[1];
        QVERIFY(f.page->follow(citationAddress(row.key)));
        QCOMPARE(f.selection.article(), std::optional(kHarbour));
        QCOMPARE(f.selection.quotation(), std::optional(row.id));
        QVERIFY(!f.page->follow(u"https://example.org/"_s));
        QuotationKey gone = row.key;
        gone.place = { 1, 2 };
        QVERIFY(f.page->follow(citationAddress(gone)));
        QCOMPARE(f.page->messages()->current()->kind, Message::Kind::Warning);
    }

    void aRemovedNoteIsTakenBackWithItsLastWords()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"first"_s);
        QVERIFY(f.page->flush());
        f.page->edit(u"first and last"_s);
        f.page->remove(f.row(0));
        QCOMPARE(f.page->countText(), u"no notes");
        QCOMPARE(f.page->text(), QString());
        f.page->messages()->act();
        QCOMPARE(f.page->countText(), u"1 note");
        QCOMPARE(f.page->text(), u"first and last");
        f.undo.redo();
        QCOMPARE(f.page->text(), QString());
        f.page->edit(u"a new one"_s);
        QVERIFY(f.page->flush());
        QCOMPARE(f.library.notes.size(), 2U);
    }

    void aNoteThatIsNotSavedIsNotRemoved()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page->edit(u"first"_s);
        QVERIFY(f.page->flush());
        f.library.error = kLocked;
        f.page->edit(u"second"_s);
        f.page->remove(f.row(0));
        QCOMPARE(f.undo.count(), 0);
        QCOMPARE(f.page->text(), u"second");
        QCOMPARE(f.page->stateText(), u"Not saved");
    }
};

QTEST_GUILESS_MAIN(NotesPageTest)
#include "notes_page_test.moc"
