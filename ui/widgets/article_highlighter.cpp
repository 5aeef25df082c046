// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_highlighter.h"

#include "widgets/article_document.h"

#include <KSyntaxHighlighting/Format>

#include <QTextBlock>

#include <algorithm>
#include <map>
#include <utility>

namespace inquit {

namespace {

QTextCharFormat formatOf(Passage::Kind kind, const QColor &ink)
{
    QTextCharFormat format;
    if (kind == Passage::Kind::Cue) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(ink);
    } else {
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(ink);
    }
    return format;
}

} // namespace

ArticleHighlighter::ArticleHighlighter(const ArticleDocument &document,
                                       const SpeakerColours &colours)
    : KSyntaxHighlighting::SyntaxHighlighter(static_cast<QObject *>(nullptr))
    , m_document(document)
    , m_colours(colours)
{
}

std::vector<int> ArticleHighlighter::setPassages(const std::vector<Passage> &passages)
{
    std::vector<Span> spans;
    std::map<std::pair<Passage::Kind, int>, QTextCharFormat> formats; // an ink takes time to mix
    for (const Passage &passage : passages) {
        if (passage.kind != Passage::Kind::Cue && passage.kind != Passage::Kind::Source) {
            continue;
        }
        QTextCharFormat &format = formats[{ passage.kind, passage.hue }];
        if (format.isEmpty()) {
            format = formatOf(passage.kind, m_colours.ink(passage.hue));
        }
        for (const TextRange &place : m_document.inDocument(passage.range)) {
            spans.push_back({ place, format });
        }
    }
    std::ranges::stable_sort(spans, {}, [](const Span &span) { return span.place.begin; });
    std::vector<int> changed = differences(m_spans, spans);
    m_spans = std::move(spans);
    return changed;
}

std::vector<int> ArticleHighlighter::differences(const std::vector<Span> &before,
                                                 const std::vector<Span> &after)
{
    std::vector<int> places;
    auto gone = before.begin();
    auto come = after.begin();
    while (gone != before.end() || come != after.end()) {
        if (gone != before.end() && come != after.end() && *gone == *come) {
            ++gone;
            ++come;
            continue;
        }
        const bool isGone =
            come == after.end() || (gone != before.end() && gone->place.begin <= come->place.begin);
        auto &different = isGone ? gone : come;
        places.push_back(int(different->place.begin));
        ++different;
    }
    return places;
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
    const int end = offset + length;
    for (int i = offset; i < end;) {
        const QTextCharFormat under = format(i);
        int next = i + 1;
        while (next < end && format(next) == under) {
            ++next;
        }
        QTextCharFormat both = under;
        both.merge(over);
        setFormat(i, next - i, both);
        i = next;
    }
}

QColor ArticleHighlighter::onPage(const QColor &colour)
{
    QColor &read = m_onPage[colour.rgb()];
    if (!read.isValid()) {
        read = m_colours.onPage(colour);
    }
    return read;
}

void ArticleHighlighter::applyFormat(int offset, int length,
                                     const KSyntaxHighlighting::Format &format)
{
    // The page's styles give every kind of block its colour: only what differs from running text is
    // set, and nothing that would change the page's ground.
    const KSyntaxHighlighting::Theme colours = theme();
    QTextCharFormat set;
    if (format.hasTextColor(colours)) {
        set.setForeground(onPage(format.textColor(colours)));
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
