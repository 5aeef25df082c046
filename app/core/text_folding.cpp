// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_folding.h"

namespace inquit {

namespace {

char16_t plain(char16_t c)
{
    switch (c) {
    case u'‘':
    case u'’':
    case u'ʼ':
        return u'\'';
    case u'“':
    case u'”':
        return u'"';
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
        return u'-';
    default:
        return c;
    }
}

} // namespace

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark()) {
            continue;
        }
        if (c == u'ß') { // folds to two characters, which QString does not do
            out += u"ss";
        } else if (c.isSpace()) {
            if (!out.isEmpty() && out.back() != u' ') {
                out += u' ';
            }
        } else {
            out += QChar(plain(c.unicode()));
        }
    }
    if (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

} // namespace inquit
