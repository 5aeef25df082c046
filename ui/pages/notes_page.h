// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/note_list_model.h"
#include "pages/messages.h"
#include "pages/note_drafts.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

class QUndoStack;

namespace inquit {

class LibraryChanges;
class Selection;

/// The notes of the open article: list, the one that is written, citations. With no article open,
/// the notes of the library.
class NotesPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        NoteDraft::Functions draft;
        std::function<Result<std::vector<NoteRow>>(ArticleId)> notesOf;
        std::function<Result<std::vector<NoteRow>>()> allNotes;
        std::function<Result<NoteRow>(NoteId)> note;
        std::function<Result<void>(NoteId)> remove;
        std::function<Result<void>(NoteId)> restore;
        std::function<QString(const QuotationRow &)> citation; ///< Markdown: block quote and link
        std::function<Result<std::optional<QuotationRow>>(const QuotationKey &)> quotation;
    };

    NotesPage(Functions functions, Selection &selection, LibraryChanges &changes, QUndoStack &undo,
              QObject *parent = nullptr);
    ~NotesPage() override; ///< saves

    NoteListModel *notes() { return &m_notes; }
    QModelIndex current() const; ///< of notes(); invalid while a new note has no text yet
    Messages *messages() { return &m_messages; }

    QString text() const; ///< the Markdown that the editor shows
    NoteDraft::State state() const;
    QString stateText() const; ///< "Saved", "Saving…", "Not saved"
    QString title() const;     ///< what the note is on: "On the article", "On “We look at Mexico…”"
    QString countText() const;
    QString emptyText() const; ///< the editor's placeholder
    bool canWrite() const;     ///< a note can be written: an article is open

    void edit(const QString &markdown); ///< as the reader types
    bool isBeingTyped() const;          ///< a key a moment ago, and most likely another soon
    void open(const QModelIndex &note);
    void openNote(NoteId note); ///< opens its article too
    void openArticleNote();     ///< the article's own note, a new one where there is none
    void writeOn(const QuotationRow &quotation); ///< its note, a new one where there is none
    /// Puts a citation into the text, as blocks of their own, at the line of `position` or at its
    /// end.
    void cite(const QuotationRow &quotation, std::optional<qsizetype> position = {});
    void quote(const QString &words, std::optional<qsizetype> position = {}); ///< no attribution
    void remove(const QModelIndex &note); ///< undoable; a message offers to take it back
    /// Opens the quotation that a link in a note names ("inquit:quotation/…"); whether it was one.
    bool follow(const QString &link);
    /// Saves all that is not saved; false where some could not be (it stays, and is tried again).
    bool flush();
    /// What is not saved, and where it goes on when the library is another one: see NoteDrafts.
    std::vector<NoteRow> unsaved() const { return m_drafts.unsaved(); }
    void moveTo(const std::function<NoteRow(const NoteRow &)> &there);
    std::optional<NoteId> openNoteId() const { return m_drafts.openId(); }

    void reload();

Q_SIGNALS:
    void noteChanged(); ///< another note is open: text(), title()
    /// The page put `text` at `position` into the open note: the editor does the same, undoably.
    void textInserted(qsizetype position, const QString &text);
    void stateChanged();
    void countsChanged();
    void currentChanged();

private:
    NoteDraft *draft() const { return m_drafts.current(); }
    void changeArticle();
    void openNote(const NoteRow &note);
    Result<std::vector<NoteRow>> notesOf(ArticleId article);
    void setDraft(const NoteRow &note);
    void showState();
    void showBoth();
    void takeOver();
    void insert(const QString &block, std::optional<qsizetype> position);
    bool takeOut(NoteId id);
    bool putBack(NoteId id);

    Functions m_functions;
    Selection &m_selection;
    LibraryChanges &m_changes;
    QUndoStack &m_undo;
    NoteListModel m_notes;
    Messages m_messages;
    NoteDrafts m_drafts;
    QElapsedTimer m_sinceTyped;
    std::optional<Messages::Id> m_failure;
};

} // namespace inquit
