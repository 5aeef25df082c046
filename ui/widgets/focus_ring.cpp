// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/focus_ring.h"

#include "widgets/contrast.h"

#include <QPainter>
#include <QPalette>

namespace inquit {

void paintFocusRing(QPainter &painter, const QRect &inside, const QPalette &palette)
{
    const QColor ring =
        readable(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 3);
    constexpr int kHalf = kFocusRing / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ring, kFocusRing, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(inside.adjusted(kHalf, kHalf, -kHalf, -kHalf));
}

} // namespace inquit
