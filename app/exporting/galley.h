// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/page_flow.h"
#include "exporting/styled_text.h"

#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace inquit {

inline constexpr qreal kColumnSpace = points(14); ///< between the columns of a table

/// How a paragraph stands in the column. Lengths in units of kResolution.
struct ParagraphShape {
    qreal leading = points(15);
    qreal before = points(7.5);
    qreal indent = 0;      ///< at the side where its lines begin
    qreal rightIndent = 0; ///< at the other
    qreal hang = 0;        ///< how far before the indent a marker may stand
    bool staysWithPrevious = false;
    bool staysWithNext = false;
    bool staysTogether = false; ///< as far as a page allows
    bool isShaded = false;      ///< on a light ground: code
};

/// The width of a text on one line.
qreal naturalWidth(const StyledText &text);

/// The right indent that makes the lines of a short text about equally long, without one more line:
/// a title with one word on its last line looks like an accident.
qreal balancedIndent(const StyledText &text, qreal width);

/// A long column of set lines, cut into pages later.
class Galley {
public:
    Galley(const Typeface &typeface, qreal width);
    ~Galley();

    const Typeface &typeface() const { return m_typeface; }
    qreal width() const { return m_width; }

    void addParagraph(const StyledText &text, const ParagraphShape &shape,
                      const StyledText *marker = nullptr);
    /// Cells side by side in columns of these widths.
    void addRow(const std::vector<StyledText> &cells, const std::vector<qreal> &widths,
                const ParagraphShape &shape, bool isRuled);
    void addRule(qreal width, qreal before, qreal after);
    /// What comes next stands further down, on a page of its own where `gap` is not left.
    void addGap(qreal gap);

    const std::vector<FlowLine> &flow() const { return m_flow; }
    /// Draws lines [begin, end) below each other from the painter's origin.
    void draw(QPainter &painter, size_t begin, size_t end) const;

private:
    struct Piece {
        const QTextLayout *layout = nullptr;
        int line = 0;
        qreal x = 0;
    };
    struct Line {
        std::vector<Piece> pieces;
        qreal baseline = 0; ///< below its top
        qreal ruleWidth = 0;
        qreal ruleAt = 0;                             ///< below its top
        std::optional<std::pair<qreal, qreal>> shade; ///< from x, so wide
    };

    const QTextLayout &laidOut(const StyledText &text, qreal width);
    void addMarker(Line &line, const StyledText &marker, const ParagraphShape &shape,
                   bool isBackwards);
    void addLine(Line line, const FlowLine &flow);
    PageBreak breakBefore(int line, int count, const ParagraphShape &shape) const;

    const Typeface &m_typeface;
    const qreal m_width;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
    std::vector<FlowLine> m_flow;
    qreal m_gap = 0;
    bool m_keepNext = false;
};

} // namespace inquit
