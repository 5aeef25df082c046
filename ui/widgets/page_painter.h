// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/passage.h"
#include "widgets/speaker_colours.h"

#include <QRectF>

#include <vector>

class QPainter;
class QTextBlock;

namespace inquit {

class ArticleDocument;

/// Paints what lies under and over an article's text: tints, the line at the left margin, lines
/// under the words (dashed: unchecked; solid: selected), ticks, passages, rules beside captions;
/// and the veil that fades what is not selected. Coordinates are the document's; cost is that of
/// the text blocks in the clip.
class PagePainter {
public:
    PagePainter(const ArticleDocument &document, const SpeakerColours &colours);

    void setPassages(std::vector<Passage> passages);
    const std::vector<Passage> &passages() const { return m_passages; }

    void paintUnder(QPainter &painter, const QRectF &clip) const;
    void paintOver(QPainter &painter, const QRectF &clip) const;

    /// The quotation whose content, cue or source is at an article's position; the shortest one.
    std::optional<QuotationId> quotationAt(qsizetype articlePosition) const;
    /// The rectangles, one a line, that a quotation's content fills; lays the page out down to it.
    std::vector<QRectF> lines(QuotationId quotation) const;
    /// The same of its content, its cue and its source.
    std::vector<QRectF> allLines(QuotationId quotation) const;
    /// What of these lines is in sight, as one rectangle; an empty one where none is.
    QRectF seenPart(QuotationId quotation, const QRectF &sight) const;

private:
    struct Span {
        TextRange place; ///< in the document, in one text block
        size_t passage = 0;
        bool isLast = false; ///< of its quotation's content
    };
    using Lines = std::vector<QRectF>;

    const Passage &passage(const Span &span) const { return m_passages[span.passage]; }
    /// Calls `visit(span, lines)` for every span of the text blocks in the clip.
    template<typename Visit>
    void forSpans(const QRectF &clip, Visit visit) const;
    template<typename Wanted>
    Lines linesWhere(Wanted wanted) const;
    void paintContent(QPainter &painter, const Span &span, const Lines &lines) const;
    void paintLineUnder(QPainter &painter, const Passage &passage, const QRectF &line) const;
    void paintTick(QPainter &painter, const Passage &passage, const QRectF &last) const;
    void paintTopic(QPainter &painter, const Lines &lines) const;
    void paintMention(QPainter &painter, const Passage &passage, const Lines &lines) const;
    void paintCaptionRules(QPainter &painter, const QRectF &clip) const;
    QTextBlock firstBlockIn(const QRectF &clip) const;
    Lines linesOf(const QTextBlock &block, TextRange place) const;

    const ArticleDocument &m_document;
    SpeakerColours m_colours;
    double m_faded;
    std::vector<Passage> m_passages;
    std::vector<Span> m_spans;
};

} // namespace inquit
