// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace inquit {

/// The type that an article is set in: the text serif and the interface font, at one size.
class ArticleType {
public:
    static constexpr double kDefaultSize = 13;
    static constexpr double kSmallest = 8;
    static constexpr double kLargest = 32;

    /// `points` is clamped to [kSmallest, kLargest].
    explicit ArticleType(double points = kDefaultSize, const QFont &desktopFont = {});

    double points() const { return m_points; }
    QFont text() const { return m_text; }
    /// The interface font at `scale` of the text's size.
    QFont interfaceFont(double scale) const;

    /// Pixels from line to line of running text.
    double linePitch() const;
    /// Pixels that 70 characters of English take, and that 45 take.
    double measure() const;
    double narrowestMeasure() const;

    /// Source Serif, Noto Serif or Charis, whichever is installed first, or the desktop's serif.
    static QString serifFamily();

private:
    double characters(int count) const;

    double m_points;
    QFont m_text;
    QFont m_interface;
};

} // namespace inquit
