// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/note_drafts.h"

#include <algorithm>

namespace inquit {

namespace {

/// The same note, or the same note to be: on the same thing, and not in the library yet.
bool isSame(const NoteRow &a, const NoteRow &b)
{
    return a.id.isValid() || b.id.isValid() ? a.id == b.id
                                            : a.article == b.article && a.quotation == b.quotation;
}

bool hasFailed(const std::unique_ptr<NoteDraft> &draft)
{
    return draft && draft->state() == NoteDraft::State::Failed;
}

} // namespace

NoteDrafts::NoteDrafts(NoteDraft::Functions functions, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
{
    // A draft that tells that it is saved must not be deleted meanwhile.
    connect(this, &NoteDrafts::saved, this, &NoteDrafts::dropSaved, Qt::QueuedConnection);
}

std::optional<NoteId> NoteDrafts::openId() const
{
    const bool isInLibrary = m_current && m_current->note().id.isValid();
    return isInLibrary ? std::optional(m_current->note().id) : std::nullopt;
}

bool NoteDrafts::open(const NoteRow &note)
{
    if (m_current && isSame(m_current->note(), note)) {
        return false;
    }
    close();
    const auto left = std::ranges::find_if(
        m_left, [&](const auto &draft) { return isSame(draft->note(), note); });
    if (left != m_left.end()) {
        m_current = std::move(*left);
        m_left.erase(left);
    } else {
        m_current = std::make_unique<NoteDraft>(m_functions, note);
        connect(m_current.get(), &NoteDraft::stateChanged, this, &NoteDrafts::stateChanged);
        connect(m_current.get(), &NoteDraft::saved, this, &NoteDrafts::saved);
        connect(m_current.get(), &NoteDraft::keptBeside, this, &NoteDrafts::keptBeside);
    }
    Q_EMIT stateChanged();
    return true;
}

void NoteDrafts::close()
{
    if (m_current && !m_current->flush()) {
        m_left.push_back(std::move(m_current));
    }
    m_current.reset();
}

bool NoteDrafts::flush()
{
    bool isSaved = !m_current || m_current->flush();
    for (const auto &draft : m_left) {
        isSaved = draft->flush() && isSaved;
    }
    return isSaved;
}

NoteDraft::State NoteDrafts::state() const
{
    if (error()) {
        return NoteDraft::State::Failed;
    }
    return m_current ? m_current->state() : NoteDraft::State::Saved;
}

std::optional<Error> NoteDrafts::error() const
{
    if (hasFailed(m_current)) {
        return m_current->error();
    }
    const auto failed = std::ranges::find_if(m_left, hasFailed);
    return failed != m_left.end() ? (*failed)->error() : std::nullopt;
}

std::vector<NoteRow> NoteDrafts::unsaved() const
{
    std::vector<NoteRow> notes;
    for (const auto &draft : m_left) {
        notes.push_back(draft->note());
    }
    if (m_current && m_current->state() != NoteDraft::State::Saved) {
        notes.push_back(m_current->note());
    }
    return notes;
}

void NoteDrafts::moveTo(const std::function<NoteRow(const NoteRow &)> &there)
{
    if (m_current && m_current->state() == NoteDraft::State::Saved) {
        m_current.reset();
    }
    if (m_current) {
        m_current->moveTo(there(m_current->note()));
    }
    for (const auto &draft : m_left) {
        draft->moveTo(there(draft->note()));
    }
}

void NoteDrafts::dropSaved()
{
    std::erase_if(m_left,
                  [](const auto &draft) { return draft->state() == NoteDraft::State::Saved; });
}

} // namespace inquit
