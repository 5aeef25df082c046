// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/passage.h"
#include "widgets/speaker_colours.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QTextCharFormat>

namespace inquit {

class ArticleDocument;

/// Highlights an article's page: the syntax definition's formats, and over them what the analysis
/// found: cues with a dotted underline, sources semibold in their speaker's colour. (Tints, lines
/// and fading change with every click and are painted by the ArticleView, so that no text is laid
/// out anew.)
///
/// A page is highlighted whole before it has a layout: after that, each block whose formats change
/// is laid out at once, and all blocks below it are moved.
class ArticleHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    /// Highlights nothing before setDocument() with the same document.
    ArticleHighlighter(const ArticleDocument &document, const SpeakerColours &colours);

    /// Takes effect where blocks are highlighted anew; the document positions, ascending, where
    /// that is needed.
    std::vector<int> setPassages(const std::vector<Passage> &passages);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    struct Span {
        TextRange place; ///< in the document
        QTextCharFormat format;

        bool operator==(const Span &) const = default;
    };
    void applySpan(int offset, int length, const QTextCharFormat &over);

    static std::vector<int> differences(const std::vector<Span> &before,
                                        const std::vector<Span> &after);

    QColor onPage(const QColor &colour);

    const ArticleDocument &m_document;
    SpeakerColours m_colours;
    QHash<QRgb, QColor> m_onPage; ///< what was asked for before
    std::vector<Span> m_spans;
};

} // namespace inquit
