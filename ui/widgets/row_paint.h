// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/speaker_colours.h"

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QStyleOptionViewItem>

namespace inquit {

/// The pen of a row of a list: its fonts and colours, and the shapes that rows share.
class RowPaint {
public:
    RowPaint(QPainter &painter, const QStyleOptionViewItem &option);

    static constexpr int kInset = 8;
    static constexpr int kDisc = 30;

    /// Hovered, selected and focused rows, told apart.
    void drawGround();
    /// A disc with initials in a speaker's colour.
    void drawDisc(const QRect &place, int hue, const QString &initials);
    /// A number in a pill whose right end is at `right`; its width.
    int drawPill(int right, int middle, int count, const QColor &line = {});
    /// A bar of which `share`, 0 to 1, is filled.
    void drawBar(const QRect &place, double share);
    /// Parts set off by " · ", without those at the end that find no room.
    void drawParts(const QRect &place, const QString &parts, const QFont &font,
                   const QColor &colour);
    /// One line, elided; its width.
    int drawLine(const QRect &place, const QString &text, const QFont &font, const QColor &colour,
                 Qt::TextElideMode elide = Qt::ElideRight);
    /// At most `lines` whole lines, the last one elided, from the top of `place`; how many.
    int drawLines(const QRect &place, const QString &text, const QFont &font, const QColor &colour,
                  int lines);

    QRect content() const; ///< the row without its insets
    bool isHovered() const { return m_option.state & QStyle::State_MouseOver; }
    bool isSelected() const { return m_option.state & QStyle::State_Selected; }

    const SpeakerColours &colours() const { return m_colours; }
    QColor text() const;
    QColor secondary() const;
    QColor ground() const;
    QFont plain() const { return m_option.font; }
    QFont strong() const;
    QFont small() const;
    QFont serif() const;
    QPainter &painter() { return m_painter; }

    static QFont strong(QFont font);
    static QFont small(QFont font);
    static QFont serif(QFont font);

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    SpeakerColours m_colours;
};

} // namespace inquit
