// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace inquit {

/// Tells in the event loop that the system wants the program to end: SIGTERM, SIGINT, SIGHUP. One
/// at a time in a process.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override; ///< the signals end the program at once again

Q_SIGNALS:
    void endWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace inquit
