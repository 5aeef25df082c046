// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

namespace inquit {

// Lengths of a page are in device units of kResolution to the inch, so that a font's size in whole
// units is finer than the eye.

inline constexpr int kResolution = 1200;

constexpr qreal points(qreal count)
{
    return count * kResolution / 72;
}

constexpr qreal millimetres(qreal count)
{
    return count * kResolution / 25.4;
}

/// The faces that a page is set in: the first found of Source Serif, Noto Serif, Charis and the
/// desktop's serif, and a monospaced one for code. Needs a QGuiApplication.
class Typeface {
public:
    Typeface();

    QFont serif(qreal size, bool bold = false, bool italic = false) const; ///< size in points
    QFont code(qreal size) const;

private:
    QString m_serif;
    QString m_code;
};

} // namespace inquit
