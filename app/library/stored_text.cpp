// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/stored_text.h"

#include <QtEndian>

namespace inquit {

namespace {

QByteArray toLittleEndian(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QString fromLittleEndian(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    return text;
}

bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    }
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QString storable(const QString &text)
{
    QString stored = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isUnkept = c == 0 || c == 0xfffe || c == 0xffff || isLoneSurrogate(text, i);
        const bool isMark = c == 0xfdd0 || c == 0xfdd1;
        if (isUnkept || isMark) {
            stored[i] = QChar::ReplacementCharacter;
        }
    }
    return stored;
}

StoredText StoredText::of(const QString &text)
{
    StoredText stored { .body = storable(text) };
    if (stored.body != text) {
        stored.exact = toLittleEndian(text);
    }
    return stored;
}

QString StoredText::text() const
{
    return exact.isEmpty() ? body : fromLittleEndian(exact);
}

} // namespace inquit
