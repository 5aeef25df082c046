// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/notes_page.h"

#include "models/plain_words.h"
#include "pages/cited_words.h"
#include "pages/library_changes.h"
#include "pages/note_insertion.h"
#include "pages/selection.h"
#include "pages/undo_offer.h"
#include "pages/undoable_step.h"

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kQuotationLink("inquit:quotation/");

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
{
    connect(&m_selection, &Selection::articleChanged, this, &NotesPage::changeArticle);
    connect(&m_selection, &Selection::scopeChanged, this, &NotesPage::reload);
    connect(&m_changes, &LibraryChanges::notesChanged, this, &NotesPage::reload);
}

NotesPage::~NotesPage()
{
    disconnect();
    flush();
}

// ---- the list

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
    return m_draft ? m_notes.indexOf(m_draft->note().id) : QModelIndex();
}

QString NotesPage::countText() const
{
    return counted(m_notes.rowCount(), u"note"_s, u"notes"_s);
}

QString NotesPage::emptyText() const
{
    return canWrite() ? u"Write here. Each change is saved; click a quotation’s Note button to "
                        "cite it."_s
                      : u"Open an article to write notes on it."_s;
}

// ---- the note that is open

QString NotesPage::text() const
{
    return m_draft ? m_draft->markdown() : QString();
}

NoteDraft::State NotesPage::state() const
{
    const bool hasFailed = std::ranges::any_of(
        m_unsaved, [](const auto &draft) { return draft->state() == NoteDraft::State::Failed; });
    if (hasFailed) {
        return NoteDraft::State::Failed;
    }
    return m_draft ? m_draft->state() : NoteDraft::State::Saved;
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
    if (!m_draft) {
        return {};
    }
    const std::optional<QuotationKey> &key = m_draft->note().quotation;
    if (!key) {
        return m_draft->note().article ? u"On the article"_s : u"On the library"_s;
    }
    const Result<std::optional<QuotationRow>> row = m_functions.quotation(*key);
    return row && *row ? u"On "_s + shortened((*row)->text, 48) : u"On a quotation"_s;
}

bool NotesPage::canWrite() const
{
    return m_draft != nullptr;
}

void NotesPage::edit(const QString &markdown)
{
    if (m_draft) {
        m_draft->setMarkdown(markdown);
    }
}

void NotesPage::changeArticle()
{
    const std::optional<ArticleId> article = m_selection.article();
    if (!article) {
        leaveDraft();
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
    } else if (!m_draft || m_draft->note().article != *article) {
        // Not a new note: the one that could not be read may be there.
        leaveDraft();
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

// ---- drafts

namespace {

/// The same note, or the same note to be: on the same thing, and not in the library yet.
bool isSame(const NoteRow &a, const NoteRow &b)
{
    return a.id.isValid() || b.id.isValid() ? a.id == b.id
                                            : a.article == b.article && a.quotation == b.quotation;
}

} // namespace

void NotesPage::setDraft(const NoteRow &note)
{
    if (m_draft && isSame(m_draft->note(), note)) {
        return;
    }
    leaveDraft();
    const auto unsaved = std::ranges::find_if(
        m_unsaved, [&](const auto &draft) { return isSame(draft->note(), note); });
    if (unsaved != m_unsaved.end()) {
        m_draft = std::move(*unsaved);
        m_unsaved.erase(unsaved);
    } else {
        m_draft = std::make_unique<NoteDraft>(m_functions.draft, note);
        connect(m_draft.get(), &NoteDraft::stateChanged, this, &NotesPage::showState);
        connect(m_draft.get(), &NoteDraft::saved, &m_changes, &LibraryChanges::notesChanged);
        connect(m_draft.get(), &NoteDraft::saved, this, &NotesPage::dropSaved,
                Qt::QueuedConnection);
    }
    Q_EMIT noteChanged();
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
}

/// Saves the open note; where that fails, keeps it until a later attempt succeeds.
void NotesPage::leaveDraft()
{
    if (m_draft && !m_draft->flush()) {
        m_unsaved.push_back(std::move(m_draft));
    }
    m_draft.reset();
}

void NotesPage::dropSaved()
{
    std::erase_if(m_unsaved,
                  [](const auto &draft) { return draft->state() == NoteDraft::State::Saved; });
}

bool NotesPage::flush()
{
    bool isSaved = !m_draft || m_draft->flush();
    for (const auto &draft : m_unsaved) {
        isSaved = draft->flush() && isSaved;
    }
    return isSaved;
}

void NotesPage::showState()
{
    const std::optional<Error> error = firstError();
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

std::optional<Error> NotesPage::firstError() const
{
    if (m_draft && m_draft->state() == NoteDraft::State::Failed) {
        return m_draft->error();
    }
    for (const auto &draft : m_unsaved) {
        if (draft->state() == NoteDraft::State::Failed) {
            return draft->error();
        }
    }
    return {};
}

// ---- citing

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
    if (!m_draft || block.trimmed().isEmpty()) {
        return;
    }
    QString note = m_draft->markdown();
    const NoteInsertion insertion = insertionOf(block, note, position.value_or(note.size()));
    m_draft->setMarkdown(note.insert(insertion.position, insertion.text));
    Q_EMIT textInserted(insertion.position, insertion.text);
}

bool NotesPage::follow(const QString &link)
{
    if (!link.startsWith(kQuotationLink)) {
        return false;
    }
    const auto key = QuotationKey::fromString(QStringView(link).sliced(kQuotationLink.size()));
    const auto row = key ? m_functions.quotation(*key) : Result<std::optional<QuotationRow>> {};
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

// ---- removing

void NotesPage::remove(const QModelIndex &note)
{
    if (!note.isValid()) {
        return;
    }
    const NoteId id = m_notes.at(note.row()).id;
    const bool isDone = perform(
        m_undo, u"remove note"_s, [this, id] { return takeOut(id); },
        [this, id] { return putBack(id); });
    if (isDone) {
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
    const bool wasOpen = m_draft && m_draft->note().id == id;
    if (wasOpen) {
        m_draft.reset();
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
