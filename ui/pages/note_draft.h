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
/// failed. The text is never dropped: a draft that is not saved stays until it is.
class NoteDraft : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Waiting, Failed };
    struct Functions {
        std::function<Result<NoteId>(std::optional<ArticleId>, const std::optional<QuotationKey> &,
                                     const QString &)>
            add;
        std::function<Result<void>(NoteId, const QString &)> setMarkdown;
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

    static constexpr int kSaveAfter = 250;      ///< milliseconds after the first unsaved change
    static constexpr int kTryAgainAfter = 3000; ///< milliseconds after a failure

Q_SIGNALS:
    void stateChanged();
    void saved();

private:
    [[nodiscard]] Result<void> save();
    void setState(State state);

    const Functions &m_functions;
    NoteRow m_note;
    State m_state = State::Saved;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace inquit
