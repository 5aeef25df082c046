// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "core/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace inquit {

/// What a reader is given: bytes, and what is known of where they come from. Nothing is fetched.
struct Document {
    QByteArray bytes;
    QString origin; ///< the file's path, "-" for standard input, empty when pasted

    bool operator==(const Document &) const = default;
};

/// Makes an Article of one format's bytes. Const and used from any thread; trusts no size, depth,
/// charset or link.
class DocumentReader {
public:
    virtual ~DocumentReader() = default;

    virtual QLatin1StringView format() const = 0; ///< the id of a Format: "plain-text"
    virtual Result<Article> read(const Document &document) const = 0;
};

} // namespace inquit
