// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/speaker_hues.h"

#include <QColor>
#include <QPalette>

namespace inquit {

/// The speakers' colours, computed against a palette. A hue is 0 to 9 (SpeakerRow::hue), most
/// quoted first; -1 is nobody, a grey.
///
/// The ten start from Okabe and Ito's list and Tableau's, chosen so that any two stay apart with
/// normal sight and with each of the three colour blindnesses.
class SpeakerColours {
public:
    static constexpr int kHues = kSpeakerHues;
    static constexpr double kTint = 0.15;
    static constexpr double kSelectedTint = 0.30;
    static constexpr double kFaded = 0.60;

    explicit SpeakerColours(const QPalette &palette);

    QColor full(int hue) const;   ///< disc, marks of the strip, lines: seen on the base
    QColor onFull(int hue) const; ///< text on the disc: at least 4.5:1
    QColor ink(int hue) const;    ///< the speaker's name in the text: at least 4.5:1 on every tint
    QColor tint(int hue) const;   ///< behind a quotation
    QColor selectedTint(int hue) const; ///< behind a selected one

    /// How much stays of what is not selected when something is: kFaded, or as much more as it
    /// takes for faded text to have 4.5:1 on every faded tint.
    double faded() const;

    QColor topicTint() const; ///< behind a passage of the chosen topic
    /// `colour`, changed as far as it takes to be read on the base and on every tint.
    QColor onPage(const QColor &colour) const;

    QColor base() const { return m_base; }
    QColor text() const { return m_text; }
    QColor secondaryText() const; ///< at least 4.5:1 on the base

private:
    QColor m_base;
    QColor m_text;
};

} // namespace inquit
