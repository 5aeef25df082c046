// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace inquit {

/// What became of a library file since it was opened.
enum class FileState {
    Same,
    Replaced,    ///< another file has its path: a synchronising program put it there by renaming
    Gone,        ///< nothing has its path
    Overwritten, ///< the same file with a content that no library program wrote
};

/// A library file that this process has open, held once for all its connections to it: a process
/// loses its locks on a file when any descriptor of it is closed
/// (https://sqlite.org/howtocorrupt.html, 2.2), so this one is closed after the last connection.
///
/// Once the file is not the Same, it stays so: its log and the log's index, which SQLite finds by
/// path, are taken away from beside the file that is not theirs, and no connection of the process
/// writes to either any more.
class HeldFile {
public:
    /// The file at `path`, which has to be there. Unwritable where the process holds another file
    /// that had this path before.
    [[nodiscard]] static Result<std::shared_ptr<HeldFile>> hold(const QString &path);
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

    /// Compares device and inode of the path with those of the file that is held; any thread.
    FileState state();
    /// The content is another: as if state() had found it so.
    void findOverwritten();
    /// The log and its index are this file's: call it when they were made by the connection.
    void recogniseLog();
    /// The path may be held anew: by the file that has it now.
    void releasePath();

    QByteArray read(qint64 offset, qint64 size) const; ///< bytes of the file itself, not of its log
    qint64 size() const;

private:
    struct Shared;
    explicit HeldFile(std::shared_ptr<Shared> shared);
    std::shared_ptr<Shared> m_shared;
};

} // namespace inquit
