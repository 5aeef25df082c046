// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/xz_file.h"

#include <QFile>

#include <lzma.h>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMost = qsizetype { 1 } << 31;

const std::uint8_t *unsignedBytes(const char *bytes)
{
    return static_cast<const std::uint8_t *>(static_cast<const void *>(bytes));
}

} // namespace

Result<QByteArray> readXz(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? Error::Kind::Unreadable : Error::Kind::NotFound, path,
                       file.errorString());
    }
    const QByteArray packed = file.readAll();
    QByteArray out(std::max<qsizetype>(packed.size() * 8, 4096), Qt::Uninitialized);
    for (;; out.resize(out.size() * 2)) {
        std::uint64_t memory = UINT64_MAX;
        size_t inAt = 0;
        size_t outAt = 0;
        const lzma_ret code =
            lzma_stream_buffer_decode(&memory, 0, nullptr, unsignedBytes(packed.constData()), &inAt,
                                      static_cast<size_t>(packed.size()),
                                      static_cast<std::uint8_t *>(static_cast<void *>(out.data())),
                                      &outAt, static_cast<size_t>(out.size()));
        if (code == LZMA_OK) {
            out.truncate(static_cast<qsizetype>(outAt));
            return out;
        }
        if (code != LZMA_BUF_ERROR) {
            return failure(Error::Kind::Damaged, path);
        }
        if (out.size() * 2 > kMost) {
            return failure(Error::Kind::TooLarge, path);
        }
    }
}

} // namespace inquit
