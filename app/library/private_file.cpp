// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/private_file.h"

#include "core/logging.h"
#include "library/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr mode_t kFile = 0600;
constexpr mode_t kFolder = 0700;

Error unwritable(const QString &path)
{
    return { Error::Kind::Unwritable, path, QString::fromLocal8Bit(std::strerror(errno)) };
}

/// Takes away what `mode` does not give.
void tighten(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0 || (info.st_mode & 0777 & ~mode) == 0) {
        return;
    }
    if (::chmod(name.constData(), info.st_mode & mode) != 0) {
        qCInfo(lcLibrary) << "others may read" << path << std::strerror(errno);
    }
}

} // namespace

Result<void> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder) {
        if (const auto made = makePrivateFolder(above); !made) {
            return made;
        }
    }
    const QByteArray name = QFile::encodeName(folder);
    const bool isMade = ::mkdir(name.constData(), kFolder) == 0 || errno == EEXIST;
    // The umask may have taken rights of the owner's too.
    if (!isMade || (!QFileInfo(folder).isWritable() && ::chmod(name.constData(), kFolder) != 0)) {
        return std::unexpected(unwritable(folder));
    }
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const int made =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kFile);
    if (made < 0) {
        return errno == EEXIST ? Result<void>() : std::unexpected(unwritable(path));
    }
    const bool isPrivate = ::fchmod(made, kFile) == 0;
    ::close(made); // it is new: no connection has a lock on it
    return isPrivate ? Result<void>() : std::unexpected(unwritable(path));
}

void tightenLibrary(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    const QStringList names =
        folder.entryList({ file.fileName(), file.fileName() + u"-wal"_s,
                           file.fileName() + u"-shm"_s, file.fileName() + u".version-*.backup"_s },
                         QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        tighten(folder.filePath(name), kFile);
    }
    if (folder == QFileInfo(Database::defaultPath()).absoluteDir()) {
        tighten(folder.path(), kFolder);
    }
}

} // namespace inquit
