// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/passage.h"
#include "widgets/speaker_colours.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QTextCharFormat>

namespace inquit {

class ArticleDocument;

/// Highlights an article's page: the syntax definition's formats, and over them what the analysis
/// found: cues with a dotted underline, sources semibold in their speaker's colour. (Tints, lines
/// and fading change with every click and are painted by the ArticleView, so that no text is laid
/// out anew.)
class ArticleHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    explicit ArticleHighlighter(ArticleDocument *document);

    /// Takes effect with the next rehighlight(); whether that is needed.
    bool setPassages(const std::vector<Passage> &passages, const SpeakerColours &colours);

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

    const ArticleDocument *m_document;
    std::vector<Span> m_spans;
};

} // namespace inquit
