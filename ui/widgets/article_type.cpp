// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_type.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString chooseSerif()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : { u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Source Serif"_s,
                                   u"Noto Serif"_s, u"Charis SIL"_s, u"Charis"_s }) {
        if (installed.contains(family)) {
            return family;
        }
    }
    QFont desktop;
    desktop.setStyleHint(QFont::Serif);
    desktop.setFamily(u"serif"_s);
    return QFontInfo(desktop).family();
}

} // namespace

QString ArticleType::serifFamily()
{
    static const QString family = chooseSerif();
    return family;
}

ArticleType::ArticleType(double points, const QFont &desktopFont)
    : m_points(std::clamp(points, kSmallest, kLargest))
    , m_text(serifFamily())
    , m_interface(desktopFont)
{
    m_text.setStyleHint(QFont::Serif);
    m_text.setPointSizeF(m_points);
}

QFont ArticleType::interfaceFont(double scale) const
{
    QFont font = m_interface;
    font.setPointSizeF(m_points * scale);
    return font;
}

double ArticleType::linePitch() const
{
    return QFontMetricsF(m_text).ascent() > 0 ? QFontInfo(m_text).pixelSize() * 1.5 : 24;
}

double ArticleType::measure() const
{
    return characters(70);
}

double ArticleType::narrowestMeasure() const
{
    return characters(45);
}

double ArticleType::characters(int count) const
{
    // Letters and spaces in the proportions of English prose.
    static const QString sample =
        u"the quiet harbour town had seen many visitors, and none of them asked for the way "_s;
    return QFontMetricsF(m_text).horizontalAdvance(sample) / double(sample.size()) * count;
}

} // namespace inquit
