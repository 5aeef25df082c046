// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/markdown_text.h"

namespace inquit {

QString markdownEscaped(const QString &text)
{
    constexpr QStringView kSpecial = u"\\`*_{}[]<>#|~&";
    const QString line = text.simplified();
    QString out;
    out.reserve(line.size());
    for (const QChar c : line) {
        if (kSpecial.contains(c)) {
            out += u'\\';
        }
        out += c;
    }
    // What would begin a list where it begins a line.
    if (out.startsWith(u"- ") || out.startsWith(u"+ ")) {
        out.prepend(u'\\');
    }
    return out;
}

} // namespace inquit
