// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/note_draft.h"

#include <QObject>

#include <memory>
#include <vector>

namespace inquit {

/// The note that is written now, and those that were left before they could be saved: each of them
/// is tried again until it is.
class NoteDrafts : public QObject {
    Q_OBJECT

public:
    explicit NoteDrafts(NoteDraft::Functions functions, QObject *parent = nullptr);

    NoteDraft *current() const { return m_current.get(); } ///< null where no note is open
    std::optional<NoteId> openId() const; ///< none where a new one is not saved yet
    /// Opens a note, with the text that is not saved yet where it was left before; whether it is
    /// another one than before. The one before is saved, or kept until it is.
    bool open(const NoteRow &note);
    void close();

    /// Saves all that is not saved; false where some could not be.
    bool flush();
    NoteDraft::State state() const; ///< Failed where any one failed
    std::optional<Error> error() const;
    /// What is not saved goes on as changes of notes of another library: `there` tells which. An
    /// open note that is saved is closed.
    void moveTo(const std::function<NoteRow(const NoteRow &)> &there);
    std::vector<NoteRow> unsaved() const;

Q_SIGNALS:
    void stateChanged();
    void saved();
    void keptBeside(); ///< see NoteDraft

private:
    void dropSaved();

    NoteDraft::Functions m_functions;
    std::unique_ptr<NoteDraft> m_current;
    std::vector<std::unique_ptr<NoteDraft>> m_left;
};

} // namespace inquit
