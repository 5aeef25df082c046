// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace inquit {

class MessageBar;
class Messages;

/// The message bars of a pane. They lie over its top, one under the other, and move nothing of what
/// is below: no text jumps when a message comes or goes. Not there while there is no message.
class MessageStack : public QWidget {
    Q_OBJECT

public:
    /// Lies over `pane`, and belongs to it.
    MessageStack(const QList<Messages *> &messages, QWidget *pane);
    /// While `bar`, a part of the pane, is in sight, the messages stand under it.
    void standUnder(QWidget *bar);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<MessageBar *> shown() const;
    void place();

    QWidget *m_above = nullptr;
};

} // namespace inquit
