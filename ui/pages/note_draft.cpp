// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/note_draft.h"

namespace inquit {

NoteDraft::NoteDraft(const Functions &functions, NoteRow note, QObject *parent)
    : QObject(parent)
    , m_functions(functions)
    , m_note(std::move(note))
    , m_read(m_note.markdown)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NoteDraft::flush);
}

void NoteDraft::setMarkdown(const QString &markdown)
{
    if (markdown == m_note.markdown) {
        return;
    }
    m_note.markdown = markdown;
    // After a failure the next attempt is under way already: a library that is locked makes every
    // attempt wait, and none should come with every key.
    if (m_state == State::Saved) {
        m_timer.start(kSaveAfter);
        setState(State::Waiting);
    }
}

bool NoteDraft::flush()
{
    m_timer.stop();
    if (m_state == State::Saved) {
        return true;
    }
    if (!m_note.id.isValid() && m_note.markdown.trimmed().isEmpty()) {
        setState(State::Saved);
        return true;
    }
    if (const Result<void> result = save(); !result) {
        m_error = result.error();
        m_timer.start(kTryAgainAfter);
        setState(State::Failed);
        return false;
    }
    m_error.reset();
    setState(State::Saved);
    Q_EMIT saved();
    return true;
}

void NoteDraft::adopt(const NoteRow &note)
{
    Q_ASSERT(m_state == State::Saved);
    m_note = note;
    m_read = note.markdown;
}

void NoteDraft::moveTo(const NoteRow &note)
{
    const QString typed = m_note.markdown;
    m_note = note; // what was read stays: what is there may be another text
    m_note.markdown = typed;
}

Result<void> NoteDraft::save()
{
    if (!m_note.id.isValid()) {
        return add();
    }
    const Result<bool> isReplaced = m_functions.replace(m_note.id, m_read, m_note.markdown);
    if (!isReplaced) {
        return std::unexpected(isReplaced.error());
    }
    if (!*isReplaced) {
        return keepBoth();
    }
    m_read = m_note.markdown;
    return {};
}

Result<void> NoteDraft::add()
{
    return m_functions.add(m_note.article, m_note.quotation, m_note.markdown)
        .transform([this](NoteId id) {
            m_note.id = id;
            m_note.created = m_functions.note(id).value_or(m_note).created;
            m_read = m_note.markdown;
        });
}

Result<void> NoteDraft::keepBoth()
{
    const Result<NoteRow> there = m_functions.note(m_note.id);
    if (!there && there.error().kind != Error::Kind::NotFound) {
        return std::unexpected(there.error());
    }
    if (there && there->markdown == m_note.markdown) { // the same was written there
        m_read = m_note.markdown;
        return {};
    }
    return add().transform([this] { Q_EMIT keptBeside(); });
}

void NoteDraft::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace inquit
