// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library_file.h"

#include "library/held_file.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

// https://sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

quint32 bigEndianAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// How long the file has to be; 0 where the header does not tell.
qint64 promisedSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isCountValid = bigEndianAt(header, 24) == bigEndianAt(header, 92);
    return isCountValid ? pageSize * bigEndianAt(header, 28) : 0;
}

/// Whether a write-ahead log waits beside the file: then the file alone is not the whole library.
bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<void> inspectHeader(const QByteArray &header, qint64 size, const QString &path)
{
    const auto kept = std::min(header.size(), kMagic.size());
    if (QByteArrayView(header).first(kept) != kMagic.first(kept)) {
        return failure(Error::Kind::NotALibrary, path);
    }
    if (header.size() < kHeaderSize) {
        return failure(Error::Kind::Damaged, path, u"The file ends in its header."_s);
    }
    if (hasLog(path)) {
        return {};
    }
    if (size < promisedSize(header)) {
        return failure(
            Error::Kind::Damaged, path,
            u"The file has %1 bytes and should have %2."_s.arg(size).arg(promisedSize(header)));
    }
    return {};
}

} // namespace

Result<void> inspectLibraryPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(Error::Kind::IsDirectory, path);
    }
    if (info.exists() && !info.isFile()) {
        return failure(Error::Kind::NotALibrary, path, u"It is not a regular file."_s);
    }
    return {};
}

Result<void> inspectLibraryFile(const HeldFile &file, const QString &path)
{
    const QByteArray header = file.read(0, kHeaderSize);
    return header.isEmpty() ? Result<void>() : inspectHeader(header, file.size(), path);
}

} // namespace inquit
