// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

std::unexpected<Error> failed(const QSaveFile &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Kind::DiskFull : Error::Kind::Unwritable, path,
                   file.errorString());
}

/// A disk that fills up takes a part of the content, and no error is set.
Result<void> store(QSaveFile &file, const QByteArray &content, const QString &path)
{
    if (file.write(content) != content.size()) {
        const bool isShort = file.error() == QFileDevice::NoError;
        file.cancelWriting();
        return isShort ? failure(Error::Kind::DiskFull, path) : failed(file, path);
    }
    return file.commit() ? Result<void>() : failed(file, path);
}

Result<void> open(QSaveFile &file, const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return failure(Error::Kind::Unwritable, path, u"it is a folder"_s);
    }
    return file.open(QIODevice::WriteOnly) ? Result<void>() : failed(file, path);
}

} // namespace

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (const Result<void> opened = open(file, path); !opened) {
        return opened;
    }
    QBuffer whole; // made first: only then can it be told whether all of it was taken
    whole.open(QIODevice::WriteOnly);
    return write(whole).and_then([&] { return store(file, whole.data(), path); });
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return open(file, path).and_then([&] { return store(file, content, path); });
}

} // namespace inquit
