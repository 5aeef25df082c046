// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/output_place.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr int kMostLinks = 40; ///< that Linux follows

/// Whether a link in `folder` may be followed: the rule of Linux's protected_symlinks, which not
/// every system has on, and which covers the last link of a path alone.
bool isTrusted(const struct stat &link, const QByteArray &folder)
{
    struct stat around {};
    if (::stat(folder.constData(), &around) != 0) {
        return false;
    }
    const bool isEverybodys = (around.st_mode & (S_ISVTX | S_IWOTH)) == (S_ISVTX | S_IWOTH);
    return !isEverybodys || link.st_uid == ::geteuid() || link.st_uid == around.st_uid;
}

QByteArray target(const QByteArray &link)
{
    QByteArray to(PATH_MAX, '\0');
    const ssize_t length = ::readlink(link.constData(), to.data(), size_t(to.size()));
    return length < 0 ? QByteArray() : to.first(length);
}

/// Follows a path link by link, as the system does.
class Walk {
public:
    explicit Walk(const QString &path)
        : m_told(path)
        , m_rest(QFile::encodeName(path))
    {
        m_done = m_rest.startsWith('/') ? "/" : "./";
    }

    /// The path without links; as far as it goes where it leads into /proc, whose links are more
    /// than names.
    Result<QByteArray> follow()
    {
        while (!m_rest.isEmpty()) {
            if (const Result<void> stepped = step(); !stepped) {
                return std::unexpected(stepped.error());
            }
        }
        return m_done;
    }

private:
    Result<void> step()
    {
        const qsizetype slash = m_rest.indexOf('/');
        const QByteArray name = slash < 0 ? m_rest : m_rest.first(slash);
        m_rest = slash < 0 ? QByteArray() : m_rest.sliced(slash + 1);
        if (name.isEmpty()) {
            return {};
        }
        const QByteArray here = (m_done.endsWith('/') ? m_done : m_done + '/') + name;
        struct stat found {};
        const bool isLink = ::lstat(here.constData(), &found) == 0 && S_ISLNK(found.st_mode)
            && !here.startsWith("/proc/");
        if (!isLink) {
            m_done = here;
            return {};
        }
        if (!isTrusted(found, m_done)) {
            return failure(Error::Kind::Unwritable, m_told,
                           u"it is another user's link in a folder that is everybody's"_s);
        }
        if (++m_links > kMostLinks) {
            return outputFailure(ELOOP, m_told);
        }
        const QByteArray to = target(here);
        m_done = to.startsWith('/') ? "/" : m_done;
        m_rest = m_rest.isEmpty() ? to : to + '/' + m_rest;
        return {};
    }

    const QString m_told;
    QByteArray m_rest;
    QByteArray m_done;
    int m_links = 0;
};

} // namespace

Result<OutputPlace> outputPlace(const QString &path)
{
    const Result<QByteArray> real = Walk(path).follow();
    if (!real) {
        return std::unexpected(real.error());
    }
    struct stat there {};
    if (::stat(real->constData(), &there) != 0) {
        return errno == ENOENT && !path.isEmpty() && !path.endsWith(u'/')
            ? Result<OutputPlace>(OutputPlace { .path = *real })
            : outputFailure(errno, path);
    }
    switch (there.st_mode & S_IFMT) {
    case S_IFREG:
        return OutputPlace { .kind = real->startsWith("/proc/") ? OutputPlace::Kind::OpenFile
                                                                : OutputPlace::Kind::File,
                             .path = *real };
    case S_IFIFO:
    case S_IFCHR:
        return OutputPlace { .kind = OutputPlace::Kind::Stream, .path = *real };
    case S_IFDIR:
        return failure(Error::Kind::Unwritable, path, u"it is a folder"_s);
    case S_IFSOCK:
        return failure(Error::Kind::Unwritable, path, u"it is a socket"_s);
    default:
        return failure(Error::Kind::Unwritable, path, u"it is a disk, not a file"_s);
    }
}

std::unexpected<Error> outputFailure(int error, const QString &path)
{
    switch (error) {
    case ENOSPC:
        return failure(Error::Kind::DiskFull, path);
    case EDQUOT:
    case EFBIG: // what a limit on the size of files says
        return failure(Error::Kind::DiskFull, path, qt_error_string(error));
    default:
        return failure(Error::Kind::Unwritable, path, qt_error_string(error));
    }
}

} // namespace inquit
