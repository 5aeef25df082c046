// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace inquit {

/// One window per user and library: a second start hands its files to the first and ends.
///
/// The socket lies in a folder that nobody else may enter, and is named for the library's path.
/// Each end looks whether the other is a program of this user's before a byte is told. A socket
/// that was left by a program that is gone is taken over.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &libraryPath, QObject *parent = nullptr);

    /// Whether another program with this library is there and has taken the files.
    bool handOver(const QStringList &files) const;
    /// Waits for what others hand over. False where that cannot be: the program works without.
    bool listen();

    static constexpr int kAnswerWithin = 2'000; ///< milliseconds
    static constexpr qsizetype kLongestMessage = 4 * 1024 * 1024;

Q_SIGNALS:
    void filesReceived(const QStringList &files); ///< may be none: come to front

private:
    void take();

    QString m_path; ///< of the socket; empty where there is no folder for it
    QLocalServer m_server;
};

} // namespace inquit
