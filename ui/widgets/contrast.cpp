// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace inquit {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double opacity)
{
    const auto channel = [opacity](int below, int above) {
        return int(std::lround(below + (above - below) * opacity));
    };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

QColor readable(const QColor &colour, const QColor &on, double wanted)
{
    const QColor end = isDark(on) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 50; ++step) {
        const QColor moved = mixed(colour, end, step / 50.0);
        if (contrast(moved, on) >= wanted) {
            return moved;
        }
    }
    return end;
}

bool isDark(const QColor &background)
{
    return contrast(background, Qt::white) > contrast(background, Qt::black);
}

} // namespace inquit
