// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace inquit {

/// The text as SQLite keeps it, which is UTF-8 and what its full-text search needs: what cannot be
/// kept (lone surrogates, NUL, U+FFFE and U+FFFF) or is used for marks (U+FDD0, U+FDD1) is
/// replaced, one UTF-16 unit by one.
QString storable(const QString &text);

/// A text as it goes into a library: `body` is storable(); `exact` is the text itself where
/// that differs, empty otherwise.
struct StoredText {
    QString body;
    QByteArray exact;

    static StoredText of(const QString &text);
    QString text() const;
};

} // namespace inquit
