// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/typeface.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString firstFound(const QStringList &wanted, const QString &otherwise)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (families.contains(family, Qt::CaseInsensitive)) {
            return family;
        }
    }
    return otherwise;
}

constexpr qreal kLeastSpacing = 1.0 / 64; ///< of a unit: what the text engine counts in

QFont sized(const QString &family, qreal size, QFont::StyleHint hint)
{
    QFont font(family);
    font.setStyleHint(hint, QFont::PreferOutline);
    font.setPixelSize(qRound(points(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature has no text of its own in a PDF: words with one could not be found or copied.
    // Letters set apart by whatever little are not joined; a text format keeps no font features.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLeastSpacing);
    return font;
}

} // namespace

Typeface::Typeface()
    : m_serif(firstFound({ u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Source Serif"_s,
                           u"Noto Serif"_s, u"Charis SIL"_s, u"Charis"_s },
                         u"serif"_s))
    , m_code(firstFound({ u"Source Code Pro"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s },
                        u"monospace"_s))
{
}

QFont Typeface::serif(qreal size, bool bold, bool italic) const
{
    QFont font = sized(m_serif, size, QFont::Serif);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

QFont Typeface::code(qreal size) const
{
    QFont font = sized(m_code, size, QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace inquit
