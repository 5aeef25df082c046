// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace inquit {

/// One note while it is written: saved a moment after each change, and tried again where that
/// failed. The text is never dropped: a draft that is not saved stays until it is. It is saved onto
/// what was read alone: where the library has another text by then, it becomes a note of its own.
class NoteDraft : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Waiting, Failed };
    struct Functions {
        std::function<Result<NoteId>(std::optional<ArticleId>, const std::optional<QuotationKey> &,
                                     const QString &)>
            add;
        /// Puts the last text in the place of the one before; false where that is not there.
        std::function<Result<bool>(NoteId, const QString &, const QString &)> replace;
        std::function<Result<NoteRow>(NoteId)> note;
    };

    /// A note that is in the library (its id is valid), or a new one, which is added at the first
    /// save of a text that is not blank.
    NoteDraft(const Functions &functions, NoteRow note, QObject *parent = nullptr);

    const NoteRow &note() const { return m_note; }
    const QString &markdown() const { return m_note.markdown; }
    void setMarkdown(const QString &markdown);
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// Saves now what is not saved; whether nothing is left to save.
    bool flush();
    /// The note as it is in the library now, where nothing of it waits to be saved.
    void adopt(const NoteRow &note);
    /// The same text in another library, as a change of `note` there.
    void moveTo(const NoteRow &note);

    static constexpr int kSaveAfter = 200;      ///< milliseconds after the first unsaved change
    static constexpr int kTryAgainAfter = 3000; ///< milliseconds after a failure

Q_SIGNALS:
    void stateChanged();
    void saved();
    /// The library had another text: both are there now, this one as another note.
    void keptBeside();

private:
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> add();
    [[nodiscard]] Result<void> keepBoth();
    void setState(State state);

    const Functions &m_functions;
    NoteRow m_note;
    QString m_read; ///< the text that the library has, as far as this draft knows
    State m_state = State::Saved;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace inquit
