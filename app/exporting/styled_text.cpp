// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/styled_text.h"

namespace inquit {

void StyledText::append(const QString &text, const TextStyle &style)
{
    append(text, style, style.size, 0);
}

void StyledText::appendSmallCapitals(const QString &text, const TextStyle &style)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        const bool isSmall = text[begin].isLower();
        qsizetype end = begin + 1;
        while (end < text.size() && (text[end].isLower() == isSmall || text[end].isMark())) {
            ++end;
        }
        const QString run = text.sliced(begin, end - begin);
        append(isSmall ? run.toUpper() : run, style, isSmall ? style.size * 0.8 : style.size,
               isSmall ? 0.03 : 0);
        begin = end;
    }
}

void StyledText::append(const QString &text, const TextStyle &style, qreal size, qreal spacing)
{
    if (text.isEmpty()) {
        return;
    }
    QFont font = style.isCode ? m_typeface->code(size * 0.88)
                              : m_typeface->serif(size, style.isBold, style.isItalic);
    if (style.isSuperscript) {
        font.setPixelSize(qRound(points(size)));
    }
    if (spacing > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, points(size) * spacing);
    }
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(style.colour);
    format.setFontStrikeOut(style.isStruck);
    if (style.isSuperscript) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    }
    if (!style.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(style.link);
    }
    if (!style.anchor.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorNames({ style.anchor });
    }
    m_formats.append({ int(m_text.size()), int(text.size()), format });
    m_text += text;
}

} // namespace inquit
