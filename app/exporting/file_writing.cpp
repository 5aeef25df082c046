// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"

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

} // namespace

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (QFileInfo(path).isDir()) {
        return failure(Error::Kind::Unwritable, path, u"it is a folder"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file, path);
    }
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) {
        return failed(file, path);
    }
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, [&](QIODevice &device) -> Result<void> {
        device.write(content); // an error is told by commit()
        return {};
    });
}

} // namespace inquit
