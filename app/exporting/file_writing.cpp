// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"

#include "exporting/output_place.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// A file of the system, closed when it goes.
class OpenedFile {
public:
    explicit OpenedFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~OpenedFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(OpenedFile)

    bool isOpen() const { return m_descriptor >= 0; }

    /// 0, or errno. A disk that fills up takes a part; the next part tells why.
    int write(const QByteArray &content) const
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t taken =
                ::write(m_descriptor, content.constData() + done, size_t(content.size() - done));
            if (taken < 0 && errno != EINTR) {
                return errno;
            }
            done += std::max<ssize_t>(taken, 0);
        }
        return 0;
    }

    int descriptor() const { return m_descriptor; }

    /// 0, or errno: some disks and quotas tell only now that they are full.
    int finish()
    {
        // What cannot be synchronised (EINVAL, EROFS: not such a file) is written all the same.
        const int synced =
            ::fsync(m_descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
        const int closed = ::close(m_descriptor) == 0 || errno == EINTR ? 0 : errno;
        m_descriptor = -1;
        return synced != 0 ? synced : closed;
    }

private:
    int m_descriptor;
};

/// "notes.pdf" -> "notes.pdf.5f0a93c1": beside it, so that it can take its place.
QByteArray besideName(const QByteArray &path)
{
    return path + '.' + QByteArray::number(QRandomGenerator::system()->generate(), 16);
}

/// A new file takes the place of an old one, and its rights; a link that somebody lays there in
/// the meantime is replaced, not followed.
int replace(const QByteArray &path, const QByteArray &content)
{
    constexpr int kUsual = 0666; // less what the user's umask takes
    const QByteArray beside = besideName(path);
    OpenedFile file(::open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kUsual));
    if (!file.isOpen()) {
        return errno;
    }
    struct stat old {};
    if (::stat(path.constData(), &old) == 0) {
        // Where it may not be, the file is as private as a new one is.
        (void)::fchmod(file.descriptor(), old.st_mode & 0777);
    }
    int error = file.write(content);
    if (const int finished = file.finish(); error == 0) {
        error = finished;
    }
    if (error == 0 && ::rename(beside.constData(), path.constData()) != 0) {
        error = errno;
    }
    if (error != 0) {
        ::unlink(beside.constData());
    }
    return error;
}

/// A reader of a FIFO that goes away is told by errno; the signal, which ends a program, is taken
/// from this thread alone.
class PipeSignalHeld {
public:
    PipeSignalHeld()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~PipeSignalHeld()
    {
        const timespec now {};
        if (::sigismember(&m_before, SIGPIPE) == 0) {
            ::sigtimedwait(&m_pipe, nullptr, &now); // the one that came, if one came
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(PipeSignalHeld)

private:
    sigset_t m_pipe {};
    sigset_t m_before {};
};

/// Opens what is no file. A FIFO that nobody reads would hold the program for ever.
int openStream(const OutputPlace &place)
{
    const int how = place.kind == OutputPlace::Kind::OpenFile ? O_APPEND : 0;
    const QDeadlineTimer deadline(kReaderWithin);
    while (true) {
        const int descriptor =
            ::open(place.path.constData(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC | how);
        if (descriptor >= 0) {
            ::fcntl(descriptor, F_SETFL, how); // a slow reader is waited for
            return descriptor;
        }
        if (errno != ENXIO || deadline.hasExpired()) {
            return -1;
        }
        QThread::msleep(20);
    }
}

Result<void> writeThrough(const OutputPlace &place, const QByteArray &content, const QString &path)
{
    const OpenedFile file(openStream(place));
    if (!file.isOpen()) {
        return errno == ENXIO ? failure(Error::Kind::Unwritable, path, u"nobody reads from it"_s)
                              : outputFailure(errno, path);
    }
    const PipeSignalHeld held;
    const int error = file.write(content);
    return error == 0 ? Result<void>() : outputFailure(error, path);
}

Result<void> store(const QString &path, const QByteArray &content)
{
    const Result<OutputPlace> place = outputPlace(path);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (place->kind != OutputPlace::Kind::File) {
        return writeThrough(*place, content, path);
    }
    const int error = replace(place->path, content);
    return error == 0 ? Result<void>() : outputFailure(error, path);
}

} // namespace

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QBuffer whole; // made first: only then can it be told whether all of it was taken
    whole.open(QIODevice::WriteOnly);
    return write(whole).and_then([&] { return store(path, whole.data()); });
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    return store(path, content);
}

} // namespace inquit
