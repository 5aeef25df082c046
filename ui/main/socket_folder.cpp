// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/socket_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kOfOthers = 0077;
constexpr mode_t kOwnersAlone = 0700;

bool isOwn(const QString &folder, struct stat &found)
{
    return ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid();
}

bool isClosedToOthers(const QString &folder)
{
    struct stat found {};
    return isOwn(folder, found) && (found.st_mode & kOfOthers) == 0;
}

/// Makes the folder where it is missing, and closes it to others where it is open.
bool closeToOthers(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat found {};
    QDir().mkpath(QFileInfo(folder).path());
    ::mkdir(path.constData(), kOwnersAlone); // it may be there
    return isOwn(folder, found)
        && ((found.st_mode & kOfOthers) == 0 || ::chmod(path.constData(), kOwnersAlone) == 0);
}

/// The library's file by whatever name it is called; it need not be there yet.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

} // namespace

QString socketFolder()
{
    // Not by QStandardPaths: where there is none, it makes one in the folder of temporary files.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && isClosedToOthers(runtime)) {
        return QDir::cleanPath(runtime);
    }
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/inquit"_s;
    return closeToOthers(own) ? own : QString();
}

QString socketFile(const QString &libraryPath)
{
    const QString folder = socketFolder();
    const QByteArray what = (QDir::homePath() + u'\n' + realPath(libraryPath)).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(what, QCryptographicHash::Sha256);
    return folder.isEmpty()
        ? folder
        : folder % u"/inquit-"_s % QString::fromLatin1(digest.toHex().first(24));
}

bool isPeerThisUser(qintptr socketDescriptor)
{
    ucred peer {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace inquit
