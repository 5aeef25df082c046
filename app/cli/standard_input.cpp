// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standard_input.h"

#include "readers/reader_registry.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace inquit {

Result<Document> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(Error::Kind::Unreadable, u"-"_s, input.errorString());
    }
    QByteArray bytes;
    while (bytes.size() <= ReaderRegistry::kMaximumBytes) {
        const QByteArray piece = input.read(1 << 20);
        if (piece.isEmpty()) {
            if (input.error() != QFileDevice::NoError) {
                return failure(Error::Kind::Unreadable, u"-"_s, input.errorString());
            }
            return Document { .bytes = bytes, .origin = u"-"_s };
        }
        bytes += piece;
    }
    return failure(Error::Kind::TooLarge, u"-"_s,
                   u"over %1 MB"_s.arg(ReaderRegistry::kMaximumBytes / 1'000'000));
}

} // namespace inquit
