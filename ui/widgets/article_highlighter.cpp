// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_highlighter.h"

#include "widgets/article_document.h"

#include <KSyntaxHighlighting/Format>

#include <QTextBlock>

#include <algorithm>

namespace inquit {

ArticleHighlighter::ArticleHighlighter(ArticleDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
    , m_document(document)
{
}

bool ArticleHighlighter::setPassages(const std::vector<Passage> &passages,
                                     const SpeakerColours &colours)
{
    std::vector<Span> spans;
    for (const Passage &passage : passages) {
        QTextCharFormat format;
        if (passage.kind == Passage::Kind::Cue) {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(colours.ink(passage.hue));
        } else if (passage.kind == Passage::Kind::Source) {
            format.setFontWeight(QFont::DemiBold);
            format.setForeground(colours.ink(passage.hue));
        } else {
            continue;
        }
        for (const TextRange &place : m_document->inDocument(passage.range)) {
            spans.push_back({ place, format });
        }
    }
    std::ranges::stable_sort(spans, {}, [](const Span &span) { return span.place.begin; });
    const bool changed = spans != m_spans;
    m_spans = std::move(spans);
    return changed;
}

void ArticleHighlighter::highlightBlock(const QString &text)
{
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    // A span lies in one text block, so those of this block begin in it.
    auto span =
        std::ranges::lower_bound(m_spans, begin, {}, [](const Span &s) { return s.place.begin; });
    for (; span != m_spans.end() && span->place.begin < end; ++span) {
        applySpan(int(span->place.begin - begin), int(span->place.length()), span->format);
    }
}

void ArticleHighlighter::applySpan(int offset, int length, const QTextCharFormat &over)
{
    for (int i = offset; i < offset + length; ++i) {
        QTextCharFormat both = format(i);
        both.merge(over);
        setFormat(i, 1, both);
    }
}

void ArticleHighlighter::applyFormat(int offset, int length,
                                     const KSyntaxHighlighting::Format &format)
{
    // The page's styles give every kind of block its colour: only what differs from running text is
    // set, and nothing that would change the page's ground.
    const KSyntaxHighlighting::Theme colours = theme();
    QTextCharFormat set;
    if (format.hasTextColor(colours)) {
        set.setForeground(format.textColor(colours));
    }
    if (format.isBold(colours)) {
        set.setFontWeight(QFont::DemiBold);
    }
    if (format.isItalic(colours)) {
        set.setFontItalic(true);
    }
    if (set.propertyCount() > 0) {
        setFormat(offset, length, set);
    }
}

} // namespace inquit
