// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/symbol_engine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace inquit {

namespace {

QColor colour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::ButtonText);
    }
}

} // namespace

SymbolEngine::SymbolEngine(QByteArray svg)
    : m_svg(std::move(svg))
{
}

void SymbolEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray coloured = m_svg;
    coloured.replace("currentColor", colour(mode).name().toLatin1());
    QSvgRenderer renderer(coloured);
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, rect);
}

QPixmap SymbolEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty()) {
        return {}; // asked for by a button that was not laid out yet
    }
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QPixmap SymbolEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                   qreal scale)
{
    QPixmap made = pixmap(size, mode, state); // the size is in device pixels
    made.setDevicePixelRatio(scale);
    return made;
}

} // namespace inquit
