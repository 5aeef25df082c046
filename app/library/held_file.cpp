// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/held_file.h"

#include "core/logging.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

struct Identity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const Identity &) const = default;
};

std::optional<Identity> identityOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        return std::nullopt;
    }
    return Identity { info.st_dev, info.st_ino };
}

constexpr QStringView kLogs[] = { u"-wal", u"-shm" };

} // namespace

struct HeldFile::Shared {
    QString path; ///< empty once it is released
    QString logsOf;
    Identity identity;
    int descriptor = -1;
    int holders = 0;
    FileState state = FileState::Same;
    std::optional<Identity> logs[std::size(kLogs)];

    void letGo(FileState found);
};

namespace {

// Locks on files are the process's, so what it holds is too.
QMutex &mutex()
{
    static QMutex guard;
    return guard;
}

} // namespace

/// Only names that are ours are taken away: a program that put all three files there keeps them.
/// The connection reads on from what it has open.
void HeldFile::Shared::letGo(FileState found)
{
    state = found;
    for (size_t i = 0; i < std::size(kLogs); ++i) {
        const QByteArray log = QFile::encodeName(logsOf + kLogs[i]);
        if (!logs[i] || identityOf(logsOf + kLogs[i]) != logs[i]) {
            continue;
        }
        // The log of a file that was overwritten must not be written into it when it is closed.
        const bool isDone = found == FileState::Overwritten
            ? (kLogs[i] != u"-wal" || ::truncate(log.constData(), 0) == 0)
            : ::unlink(log.constData()) == 0;
        if (!isDone) {
            qCWarning(lcLibrary) << "the log stays beside a file that is not its own:" << log
                                 << std::strerror(errno);
        }
    }
    qCInfo(lcLibrary) << "nothing more is written to" << logsOf << int(found);
}

Result<std::shared_ptr<HeldFile>> HeldFile::hold(const QString &path)
{
    static std::vector<std::weak_ptr<Shared>> held;
    const QMutexLocker lock(&mutex());
    std::erase_if(held, [](const std::weak_ptr<Shared> &one) { return one.expired(); });
    const auto identity = identityOf(path);
    if (!identity) {
        return failure(Error::Kind::NotFound, path);
    }
    for (const std::weak_ptr<Shared> &one : held) {
        const std::shared_ptr<Shared> shared = one.lock();
        if (!shared || shared->holders == 0 || shared->path != path) {
            continue;
        }
        if (shared->identity != *identity || shared->state != FileState::Same) {
            return failure(Error::Kind::Unwritable, path, u"Another file took its place."_s);
        }
        ++shared->holders;
        return std::shared_ptr<HeldFile>(new HeldFile(shared));
    }
    auto shared = std::make_shared<Shared>();
    shared->path = path;
    shared->logsOf = path;
    shared->identity = *identity;
    shared->descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (shared->descriptor < 0) {
        return failure(Error::Kind::Unreadable, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    shared->holders = 1;
    held.push_back(shared);
    return std::shared_ptr<HeldFile>(new HeldFile(shared));
}

HeldFile::HeldFile(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
{
}

HeldFile::~HeldFile()
{
    const QMutexLocker lock(&mutex());
    if (--m_shared->holders == 0) {
        ::close(m_shared->descriptor);
    }
}

FileState HeldFile::state()
{
    const QMutexLocker lock(&mutex());
    if (m_shared->state == FileState::Same) {
        const auto now = identityOf(m_shared->logsOf);
        if (now != m_shared->identity) {
            m_shared->letGo(now ? FileState::Replaced : FileState::Gone);
        }
    }
    return m_shared->state;
}

void HeldFile::findOverwritten()
{
    const QMutexLocker lock(&mutex());
    if (m_shared->state == FileState::Same) {
        m_shared->letGo(FileState::Overwritten);
    }
}

void HeldFile::recogniseLog()
{
    const QMutexLocker lock(&mutex());
    for (size_t i = 0; i < std::size(kLogs) && m_shared->state == FileState::Same; ++i) {
        m_shared->logs[i] = identityOf(m_shared->logsOf + kLogs[i]);
    }
}

void HeldFile::releasePath()
{
    const QMutexLocker lock(&mutex());
    m_shared->path.clear();
}

QByteArray HeldFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t got = ::pread(m_shared->descriptor, bytes.data(), size_t(size), offset);
    bytes.truncate(std::max<qint64>(got, 0));
    return bytes;
}

qint64 HeldFile::size() const
{
    struct stat info = {};
    return ::fstat(m_shared->descriptor, &info) == 0 ? qint64(info.st_size) : 0;
}

} // namespace inquit
