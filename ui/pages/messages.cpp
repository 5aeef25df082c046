// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/messages.h"

#include <QTimer>

#include <algorithm>

namespace inquit {

Messages::Messages(QObject *parent)
    : QObject(parent)
{
}

Messages::Id Messages::show(Message message)
{
    std::erase_if(m_shown, [&](const Shown &shown) { return shown.message.text == message.text; });
    const Id id = ++m_lastId;
    if (message.kind == Message::Kind::Done) {
        QTimer::singleShot(kDoneStays, this, [this, id] { dismiss(id); });
    }
    m_shown.push_back({ .id = id, .message = std::move(message) });
    Q_EMIT currentChanged();
    return id;
}

Messages::Id Messages::showFailure(const QString &whatFailed, const Error &error)
{
    return show(failureMessage(whatFailed, error));
}

void Messages::dismiss(Id id)
{
    const bool isCurrent = currentId() == id;
    std::erase_if(m_shown, [id](const Shown &shown) { return shown.id == id; });
    if (isCurrent) {
        Q_EMIT currentChanged();
    }
}

void Messages::dismissCurrent()
{
    if (const std::optional<Id> id = currentId()) {
        dismiss(*id);
    }
}

void Messages::clear()
{
    if (!m_shown.empty()) {
        m_shown.clear();
        Q_EMIT currentChanged();
    }
}

void Messages::act()
{
    const std::optional<Message> message = current();
    dismissCurrent();
    if (message && message->action) {
        message->action();
    }
}

std::optional<Message> Messages::current() const
{
    return m_shown.empty() ? std::nullopt : std::optional(m_shown.back().message);
}

std::optional<Messages::Id> Messages::currentId() const
{
    return m_shown.empty() ? std::nullopt : std::optional(m_shown.back().id);
}

} // namespace inquit
