// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/held_file.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace inquit {

class LibraryChanges;

/// Looks each second, and whenever it is told to, whether the library is still the file that was
/// opened and whether another program changed something in it.
class LibraryWatch : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<FileState()> state;
        std::function<Result<qint64>()> version; ///< another one after each change of another's
        std::function<void()> settle;            ///< leaves the file whole
    };

    LibraryWatch(Functions functions, LibraryChanges &changes, QObject *parent = nullptr);

    void look();
    void lookSoon(); ///< when the event loop is reached
    /// What changes meanwhile are this program's own background jobs, which say so themselves.
    void setWorking(bool isWorking);
    /// Another library was opened in the place of the one that was lost.
    void start();

    static constexpr int kLookEvery = 1'000; ///< milliseconds

Q_SIGNALS:
    /// The file is another one or gone: once, and again at each further look().
    void lost(inquit::FileState how);

private:
    Functions m_functions;
    LibraryChanges &m_changes;
    QTimer m_timer;
    qint64 m_version = 0;
    bool m_isWorking = false;
};

} // namespace inquit
