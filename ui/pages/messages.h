// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/message.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inquit {

/// The messages of one page; its bar shows the current one, the latest that is not put away.
class Messages : public QObject {
    Q_OBJECT

public:
    using Id = int;

    explicit Messages(QObject *parent = nullptr);

    /// Shows a message above those that are there; one with the same text takes the place of it.
    Id show(Message message);
    Id showFailure(const QString &whatFailed, const Error &error);
    /// Puts a message away; one that is gone is no error.
    void dismiss(Id id);
    void dismissCurrent();
    void clear();
    /// Does what the button of the current message says, and puts the message away.
    void act();

    bool isEmpty() const { return m_shown.empty(); }
    std::optional<Message> current() const;
    std::optional<Id> currentId() const;

    /// How long a Done message stays in sight, in milliseconds.
    static constexpr int kDoneStays = 12'000;

Q_SIGNALS:
    void currentChanged();

private:
    struct Shown {
        Id id = 0;
        Message message;
    };
    std::vector<Shown> m_shown;
    Id m_lastId = 0;
};

} // namespace inquit
