// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speaker_colours.h"

#include "widgets/contrast.h"

#include <algorithm>
#include <array>

namespace inquit {

namespace {

constexpr std::array<QRgb, SpeakerColours::kHues> kHueColours {
    0xff0072b2, // blue
    0xffd55e00, // vermilion
    0xff009e73, // bluish green
    0xffcc79a7, // reddish purple
    0xffe69f00, // amber
    0xff882255, // wine
    0xff88ccee, // sky
    0xff332288, // indigo
    0xffddcc77, // sand
    0xff661100, // brown
};
constexpr QRgb kNobody = 0xff808890;
constexpr QRgb kLit = 0xffffe99c;
constexpr QRgb kLitOnDark = 0xff8a741c;

QColor raw(int hue)
{
    return QColor(hue < 0 ? kNobody : kHueColours.at(size_t(hue % SpeakerColours::kHues)));
}

} // namespace

SpeakerColours::SpeakerColours(const QPalette &palette)
    : m_base(palette.color(QPalette::Active, QPalette::Base))
    , m_text(palette.color(QPalette::Active, QPalette::Text))
{
}

QColor SpeakerColours::full(int hue) const
{
    // Pale hues on white and deep ones on black keep their hue, and are seen.
    return readable(raw(hue), m_base, isDark(m_base) ? 3.0 : 1.5);
}

QColor SpeakerColours::onFull(int hue) const
{
    const QColor disc = full(hue);
    return contrast(disc, Qt::white) >= 4.5 ? QColor(Qt::white) : readable(m_base, disc);
}

QColor SpeakerColours::ink(int hue) const
{
    return readable(readable(readable(raw(hue), tint(hue)), selectedTint(hue)), topicTint());
}

QColor SpeakerColours::topicTint() const
{
    return isDark(m_base) ? mixed(m_base, QColor(kLitOnDark), 0.6)
                          : mixed(m_base, QColor(kLit), 0.75);
}

QColor SpeakerColours::onPage(const QColor &colour) const
{
    QColor read = readable(readable(colour, m_base), topicTint());
    for (int hue = -1; hue < kHues; ++hue) {
        read = readable(readable(read, tint(hue)), selectedTint(hue));
    }
    return read;
}

QColor SpeakerColours::tint(int hue) const
{
    return mixed(m_base, full(hue), kTint);
}

QColor SpeakerColours::selectedTint(int hue) const
{
    return mixed(m_base, full(hue), kSelectedTint);
}

double SpeakerColours::faded() const
{
    const auto isRead = [this](double stays, int hue) {
        return contrast(mixed(m_base, m_text, stays), mixed(m_base, tint(hue), stays)) >= 4.5;
    };
    double stays = kFaded;
    for (int hue = -1; hue < kHues; ++hue) {
        while (stays < 1 && !isRead(stays, hue)) {
            stays += 0.01;
        }
    }
    return std::min(stays, 1.0);
}

QColor SpeakerColours::secondaryText() const
{
    return readable(mixed(m_base, m_text, 0.66), m_base);
}

} // namespace inquit
