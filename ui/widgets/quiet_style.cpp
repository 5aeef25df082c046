// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quiet_style.h"

#include "widgets/contrast.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace inquit {

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    return metric == PM_DockWidgetSeparatorExtent
        ? 5
        : QProxyStyle::pixelMetric(metric, option, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element != PE_IndicatorDockWidgetResizeHandle) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QColor window = option->palette.color(QPalette::Window);
    const bool hovered = option->state & State_MouseOver;
    const QColor line = hovered ? option->palette.color(QPalette::Highlight)
                                : mixed(window, option->palette.color(QPalette::WindowText), 0.14);
    const QRect r = option->rect;
    painter->fillRect(r.width() < r.height() ? QRect(r.center().x(), r.top(), 1, r.height())
                                             : QRect(r.left(), r.center().y(), r.width(), 1),
                      line);
}

} // namespace inquit
