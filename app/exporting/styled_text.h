// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/typeface.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QTextCharFormat>
#include <QTextLayout>

namespace inquit {

/// How a stretch of text is set.
struct TextStyle {
    qreal size = 10.5; ///< points
    bool isBold = false;
    bool isItalic = false;
    bool isCode = false;
    bool isStruck = false;
    bool isSuperscript = false;
    QColor colour = Qt::black;
    QString link;   ///< an address, or "#name" of a place in the document
    QString anchor; ///< the name of this place
};

/// Text with its styles: what a paragraph is laid out from.
class StyledText {
public:
    explicit StyledText(const Typeface &typeface)
        : m_typeface(&typeface)
    {
    }

    void append(const QString &text, const TextStyle &style);
    /// The text in small capitals: its capitals as they are, its other letters as capitals of the
    /// height of small ones. Real letters, so that the words can be found and copied.
    void appendSmallCapitals(const QString &text, const TextStyle &style);

    const QString &text() const { return m_text; }
    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }
    const Typeface &typeface() const { return *m_typeface; }

private:
    void append(const QString &text, const TextStyle &style, qreal size, qreal spacing);

    const Typeface *m_typeface;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

inline const QColor kInk { Qt::black };
inline const QColor kQuietInk { 0x5a, 0x5a, 0x5a };
inline const QColor kLinkInk { 0x14, 0x48, 0x7a };

} // namespace inquit
