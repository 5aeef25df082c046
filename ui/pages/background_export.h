// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "pages/messages.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace inquit {

/// Writes one export at a time in another thread, and says how it went.
class BackgroundExport : public QObject {
    Q_OBJECT

public:
    /// `openFile` opens a file with the desktop's program for it.
    explicit BackgroundExport(std::function<void(const QString &)> openFile,
                              QObject *parent = nullptr);
    ~BackgroundExport() override; ///< waits

    /// Calls `write` in another thread; `path` is what it writes, `failed` what is said where it
    /// fails: "The notes could not be exported."
    void start(std::function<Result<void>()> write, const QString &path, const QString &failed);

    bool isRunning() const { return m_isRunning; }
    Messages *messages() { return &m_messages; }

Q_SIGNALS:
    void runningChanged();
    void finished(bool wasWritten, const QString &path);

private:
    void finish(const Result<void> &result);

    std::function<void(const QString &)> m_openFile;
    Messages m_messages;
    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    QString m_failed;
    bool m_isRunning = false;
};

} // namespace inquit
