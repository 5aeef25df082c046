// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/notes_page.h"

#include "commands/remove_command.h"
#include "models/plain_words.h"
#include "notes/citation.h"
#include "pages/cited_words.h"
#include "pages/library_changes.h"
#include "pages/note_insertion.h"
#include "pages/selection.h"
#include "pages/undo_offer.h"

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTypingPause = 5'000; ///< milliseconds: who thinks longer has stopped typing

/// The article's own note, or a new one that is added when something is written.
NoteRow articleNote(const std::vector<NoteRow> &notes, ArticleId article)
{
    const auto own = std::ranges::find_if(
        notes, [article](const NoteRow &row) { return row.article == article && !row.quotation; });
    return own != notes.end() ? *own : NoteRow { .article = article };
}

} // namespace

NotesPage::NotesPage(Functions functions, Selection &selection, LibraryChanges &changes,
                     QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_changes(changes)
    , m_undo(undo)
    , m_drafts(m_functions.draft)
{
    Q_ASSERT(m_functions.notesOf && m_functions.allNotes && m_functions.note && m_functions.remove
             && m_functions.restore && m_functions.citation && m_functions.quotation);
    connect(&m_drafts, &NoteDrafts::stateChanged, this, &NotesPage::showState);
    connect(&m_drafts, &NoteDrafts::saved, &m_changes, &LibraryChanges::notesChanged);
    connect(&m_drafts, &NoteDrafts::keptBeside, this, &NotesPage::showBoth);
    connect(&m_changes, &LibraryChanges::changedElsewhere, this, &NotesPage::takeOver);
    connect(&m_selection, &Selection::changed, this, [this](const SelectionChange &change) {
        if (change.has(SelectionChange::Article)) {
            changeArticle();
        } else if (change.has(SelectionChange::Scope)) {
            reload();
        }
    });
    connect(&m_changes, &LibraryChanges::notesChanged, this, &NotesPage::reload);
    connect(&m_changes, &LibraryChanges::aboutToRemoveArticles, this, &NotesPage::flush);
}

NotesPage::~NotesPage()
{
    m_drafts.disconnect(this);
    m_drafts.disconnect(&m_changes);
    flush();
}

void NotesPage::reload()
{
    Result<std::vector<NoteRow>> rows;
    if (m_selection.hasScope()) {
        const std::optional<ArticleId> article = m_selection.articleOfScope();
        rows = article ? m_functions.notesOf(*article) : m_functions.allNotes();
    }
    if (!rows) {
        m_messages.showFailure(u"The notes could not be read."_s, rows.error());
        return;
    }
    m_notes.setRows(std::move(*rows));
    Q_EMIT countsChanged();
    Q_EMIT currentChanged();
}

QModelIndex NotesPage::current() const
{
    return draft() ? m_notes.indexOf(draft()->note().id) : QModelIndex();
}

QString NotesPage::countText() const
{
    return counted(m_notes.rowCount(), u"note"_s, u"notes"_s);
}

QString NotesPage::emptyText() const
{
    return canWrite()
        ? u"Write here: each change is saved. Cite puts the chosen quotation in; or drag one "
          "here."_s
        : u"Open an article to write notes on it."_s;
}

QString NotesPage::text() const
{
    return draft() ? draft()->markdown() : QString();
}

bool NotesPage::isBeingTyped() const
{
    return m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(kTypingPause);
}

NoteDraft::State NotesPage::state() const
{
    return m_drafts.state();
}

QString NotesPage::stateText() const
{
    switch (state()) {
    case NoteDraft::State::Saved:
        return text().isEmpty() ? QString() : u"Saved"_s;
    case NoteDraft::State::Waiting:
        return u"Saving…"_s;
    case NoteDraft::State::Failed:
        return u"Not saved"_s;
    }
    return {};
}

QString NotesPage::title() const
{
    if (!draft()) {
        return {};
    }
    const std::optional<QuotationKey> &key = draft()->note().quotation;
    if (!key) {
        return draft()->note().article ? u"On the article"_s : u"On the library"_s;
    }
    const Result<std::optional<QuotationRow>> row = m_functions.quotation(*key);
    return row && *row ? u"On "_s + shortened((*row)->text, 48) : u"On a quotation"_s;
}

bool NotesPage::canWrite() const
{
    return draft() != nullptr;
}

void NotesPage::edit(const QString &markdown)
{
    if (draft()) {
        m_sinceTyped.start();
        draft()->setMarkdown(markdown);
    }
}

void NotesPage::changeArticle()
{
    const std::optional<ArticleId> article = m_selection.article();
    if (!article) {
        m_drafts.close();
        reload();
        Q_EMIT noteChanged();
        Q_EMIT stateChanged();
        return;
    }
    reload();
    openArticleNote();
}

void NotesPage::openArticleNote()
{
    const std::optional<ArticleId> article = m_selection.article();
    if (!article) {
        return;
    }
    const Result<std::vector<NoteRow>> notes = notesOf(*article);
    if (notes) {
        setDraft(articleNote(*notes, *article));
    } else if (!draft() || draft()->note().article != *article) {
        // Not a new note: the one that could not be read may be there.
        m_drafts.close();
        Q_EMIT noteChanged();
    }
}

void NotesPage::open(const QModelIndex &note)
{
    if (note.isValid()) {
        openNote(m_notes.at(note.row()));
    }
}

void NotesPage::openNote(NoteId note)
{
    const Result<NoteRow> row = m_functions.note(note);
    if (row) {
        openNote(*row);
    } else {
        m_messages.showFailure(u"The note could not be opened."_s, row.error());
    }
}

void NotesPage::openNote(const NoteRow &note)
{
    // Opening the article opens its own note first, which may move the rows.
    const NoteRow wanted = note;
    if (wanted.article && wanted.article != m_selection.article()) {
        m_selection.openArticle(*wanted.article);
    }
    setDraft(wanted);
}

void NotesPage::writeOn(const QuotationRow &quotation)
{
    m_selection.openQuotation(quotation.article, quotation.id, hull(quotation.attribution.content));
    const Result<std::vector<NoteRow>> notes = notesOf(quotation.article);
    if (!notes) {
        return;
    }
    const auto own = std::ranges::find(*notes, quotation.key, &NoteRow::quotation);
    setDraft(own != notes->end()
                 ? *own
                 : NoteRow { .article = quotation.article, .quotation = quotation.key });
}

Result<std::vector<NoteRow>> NotesPage::notesOf(ArticleId article)
{
    // What is being written must be found where it is looked for.
    flush();
    Result<std::vector<NoteRow>> notes = m_functions.notesOf(article);
    if (!notes) {
        m_messages.showFailure(u"The notes could not be read."_s, notes.error());
    }
    return notes;
}

void NotesPage::setDraft(const NoteRow &note)
{
    if (m_drafts.open(note)) {
        Q_EMIT noteChanged();
        Q_EMIT currentChanged();
    }
}

bool NotesPage::flush()
{
    return m_drafts.flush();
}

void NotesPage::showState()
{
    const std::optional<Error> error = m_drafts.error();
    if (error && !m_failure) {
        Message message = failureMessage(u"The note could not be saved. It is kept here, and "
                                         "saved as soon as that works."_s,
                                         *error);
        message.actionText = u"Try again"_s;
        message.action = [this] {
            m_failure.reset();
            if (!flush()) {
                showState();
            }
        };
        m_failure = m_messages.show(std::move(message));
    } else if (!error && m_failure) {
        m_messages.dismiss(*std::exchange(m_failure, std::nullopt));
    }
    Q_EMIT stateChanged();
}

void NotesPage::showBoth()
{
    m_messages.show(
        { .kind = Message::Kind::Warning,
          .text = u"This note was changed elsewhere meanwhile. Both versions are kept."_s,
          .detail = u"Yours is open; the other one is beside it in the list."_s,
          .remedy = {},
          .actionText = {},
          .action = {} });
}

/// Another program changed the library: the open note is shown as it is there now, unless something
/// is being written, which is looked at when it is saved.
void NotesPage::takeOver()
{
    if (!draft() || !draft()->note().id.isValid() || state() != NoteDraft::State::Saved) {
        return;
    }
    const Result<NoteRow> there = m_functions.note(draft()->note().id);
    if (!there && there.error().kind == Error::Kind::NotFound) {
        m_drafts.close();
        openArticleNote();
        Q_EMIT noteChanged();
    } else if (there && there->markdown != text()) {
        draft()->adopt(*there);
        Q_EMIT noteChanged();
    }
}

void NotesPage::moveTo(const std::function<NoteRow(const NoteRow &)> &there)
{
    m_drafts.moveTo(there);
    Q_EMIT noteChanged();
    Q_EMIT stateChanged();
}

void NotesPage::cite(const QuotationRow &quotation, std::optional<qsizetype> position)
{
    if (!canWrite()) {
        m_selection.openArticle(quotation.article);
    }
    insert(m_functions.citation(quotation), position);
}

void NotesPage::quote(const QString &words, std::optional<qsizetype> position)
{
    insert(blockQuote(words), position);
}

void NotesPage::insert(const QString &block, std::optional<qsizetype> position)
{
    if (!draft() || block.trimmed().isEmpty()) {
        return;
    }
    QString note = draft()->markdown();
    const NoteInsertion insertion = insertionOf(block, note, position.value_or(note.size()));
    draft()->setMarkdown(note.insert(insertion.position, insertion.text));
    Q_EMIT textInserted(insertion.position, insertion.text);
}

bool NotesPage::follow(const QString &link)
{
    const std::optional<QuotationKey> key = citedKey(link);
    if (!key) {
        return false;
    }
    const Result<std::optional<QuotationRow>> row = m_functions.quotation(*key);
    if (row && *row) {
        const QuotationRow &quotation = **row;
        m_selection.openQuotation(quotation.article, quotation.id,
                                  hull(quotation.attribution.content));
    } else {
        m_messages.show({ .kind = Message::Kind::Warning,
                          .text = u"The quotation that is cited here is not in the library."_s,
                          .detail = {},
                          .remedy = u"Import its article again to follow the link."_s,
                          .actionText = {},
                          .action = {} });
    }
    return true;
}

void NotesPage::remove(const QModelIndex &note)
{
    if (!note.isValid()) {
        return;
    }
    const NoteId id = m_notes.at(note.row()).id;
    auto command = std::make_unique<RemoveCommand>(
        u"remove note"_s, [this, id] { return takeOut(id); }, [this, id] { return putBack(id); });
    if (Command::run(m_undo, std::move(command))) {
        offerUndo(m_messages, m_undo, u"The note was removed."_s);
    }
}

bool NotesPage::takeOut(NoteId id)
{
    if (!flush()) {
        return false; // showState() has said why
    }
    if (const Result<void> result = m_functions.remove(id); !result) {
        m_messages.showFailure(u"The note could not be removed."_s, result.error());
        return false;
    }
    const bool wasOpen = draft() && draft()->note().id == id;
    if (wasOpen) {
        m_drafts.close();
    }
    Q_EMIT m_changes.notesChanged();
    if (wasOpen) {
        openArticleNote();
        Q_EMIT noteChanged();
    }
    return true;
}

bool NotesPage::putBack(NoteId id)
{
    if (const Result<void> result = m_functions.restore(id); !result) {
        m_messages.showFailure(u"The note could not be put back."_s, result.error());
        return false;
    }
    Q_EMIT m_changes.notesChanged();
    openNote(id);
    return true;
}

} // namespace inquit
