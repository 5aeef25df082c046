// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace inquit {

/// Draws a one-coloured SVG ("currentColor") in the application palette's colours, sharp at every
/// size and scale, and in the new colours after the palette changed.
class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(QByteArray svg);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine *clone() const override { return new SymbolEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace inquit
