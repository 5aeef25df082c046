// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/note_setter.h"

#include "exporting/citation.h"
#include "exporting/source_list.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qreal kStep = points(18); ///< of a list, of a quotation

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return { .size = 14, .isBold = true };
    case 2:
        return { .size = 12, .isBold = true };
    case 3:
        return { .size = 10.5, .isBold = true };
    default:
        return { .size = 10.5, .isItalic = true };
    }
}

/// Widths of columns that fit side by side: those that ask for less than their share get what they
/// ask for, the others share the rest.
std::vector<qreal> fitted(std::vector<qreal> asked, qreal width)
{
    qreal left = width - kColumnSpace * qreal(asked.size() - 1);
    std::vector<size_t> order(asked.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t i) { return asked[i]; });
    for (size_t i = 0; i < order.size(); ++i) {
        const qreal share = std::max(left, 0.0) / qreal(order.size() - i);
        qreal &column = asked[order[i]];
        column = std::max(std::min(column, share), points(12));
        left -= column;
    }
    return asked;
}

} // namespace

NoteSetter::NoteSetter(Galley &galley, const SourceList &sources, QString prefix)
    : m_galley(galley)
    , m_sources(sources)
    , m_prefix(std::move(prefix))
{
}

void NoteSetter::set(const NoteText &note)
{
    m_previous = nullptr;
    for (size_t i = 0; i < note.size(); ++i) {
        if (note[i].kind == NoteBlock::Kind::TableRow) {
            const size_t first = i;
            while (i + 1 < note.size() && note[i + 1].kind == NoteBlock::Kind::TableRow
                   && !note[i + 1].isTableHead) {
                ++i;
            }
            setTable(std::span(note).subspan(first, i - first + 1));
        } else {
            setBlock(note[i], i + 1 < note.size() ? &note[i + 1] : nullptr);
        }
        m_previous = &note[i];
    }
    m_previous = nullptr;
}

void NoteSetter::setBlock(const NoteBlock &block, const NoteBlock *next)
{
    switch (block.kind) {
    case NoteBlock::Kind::Heading:
        setHeading(block);
        break;
    case NoteBlock::Kind::Code:
        setCode(block);
        break;
    case NoteBlock::Kind::Rule:
        m_galley.addRule(points(48), points(13), points(5));
        break;
    case NoteBlock::Kind::TableRow: // setTable() has it
        break;
    case NoteBlock::Kind::Attribution:
        if (const auto number = m_sources.number(block.citation)) {
            setAttribution(attribution(*number), indentOf(block));
        } else {
            StyledText line(m_galley.typeface());
            line.append(u"— "_s + plainText(block.spans), { .size = 9.5, .colour = kQuietInk });
            setAttribution(line, indentOf(block));
        }
        break;
    case NoteBlock::Kind::Paragraph:
        setText(block, next);
        break;
    }
}

qreal NoteSetter::indentOf(const NoteBlock &block) const
{
    return kStep * (block.quoteDepth + block.listDepth);
}

void NoteSetter::setHeading(const NoteBlock &block)
{
    const TextStyle style = headingStyle(block.level);
    m_galley.addParagraph(styled(block.spans, style),
                          { .leading = points(block.level == 1 ? 18 : 15),
                            .before = points(block.level <= 2 ? 20 : 14),
                            .indent = indentOf(block),
                            .staysWithNext = true,
                            .staysTogether = true });
}

void NoteSetter::setCode(const NoteBlock &block)
{
    StyledText text(m_galley.typeface());
    text.append(plainText(block.spans), { .size = 10, .isCode = true });
    m_galley.addParagraph(text,
                          { .leading = points(13),
                            .before = points(9),
                            .indent = indentOf(block) + points(6),
                            .rightIndent = points(6),
                            .isShaded = true });
    m_galley.addGap(points(3));
}

void NoteSetter::setTable(std::span<const NoteBlock> rows)
{
    const qreal indent = indentOf(rows.front());
    std::vector<std::vector<StyledText>> cells;
    std::vector<qreal> widths(rows.front().cells.size(), 0);
    for (const NoteBlock &row : rows) {
        cells.emplace_back();
        for (size_t c = 0; c < widths.size() && c < row.cells.size(); ++c) {
            cells.back().push_back(
                styled(row.cells[c], { .size = 9.5, .isBold = row.isTableHead }));
            widths[c] = std::max(widths[c], naturalWidth(cells.back().back()) + points(1));
        }
    }
    widths = fitted(widths, m_galley.width() - indent);
    for (size_t i = 0; i < rows.size(); ++i) {
        m_galley.addRow(cells[i], widths,
                        { .leading = points(13),
                          .before = points(i == 0 ? 9 : 4),
                          .indent = indent,
                          .staysWithNext = rows[i].isTableHead },
                        rows[i].isTableHead);
    }
    m_galley.addGap(points(3));
}

void NoteSetter::setText(const NoteBlock &block, const NoteBlock *next)
{
    const bool isQuoted = block.quoteDepth > 0;
    const bool speakerFollows = next != nullptr && next->kind == NoteBlock::Kind::Attribution;
    const bool followsItem = block.isItem && m_previous != nullptr && m_previous->listDepth > 0;
    const bool listFollows = next != nullptr && next->listDepth > block.listDepth;
    ParagraphShape shape { .before = points(followsItem ? 2.5 : 7.5),
                           .indent = indentOf(block),
                           .rightIndent = isQuoted ? kStep : 0,
                           .hang = kStep * 2,
                           .staysWithNext = speakerFollows || listFollows,
                           .staysTogether = isQuoted };
    StyledText text = styled(block.spans, {});
    if (text.text().isEmpty()) { // an item with nothing in it keeps its line
        text.append(u"\u00a0"_s, {});
    }
    if (!block.marker.isEmpty()) {
        StyledText marker(m_galley.typeface());
        marker.append(block.marker, {});
        m_galley.addParagraph(text, shape, &marker);
    } else {
        m_galley.addParagraph(text, shape);
    }
}

void NoteSetter::setQuotation(int number)
{
    StyledText text(m_galley.typeface());
    text.append(m_sources.quotation(number).text.simplified(), {});
    m_galley.addParagraph(
        text,
        { .indent = kStep, .rightIndent = kStep, .staysWithNext = true, .staysTogether = true });
    setAttribution(attribution(number), kStep);
}

void NoteSetter::setAttribution(const StyledText &line, qreal indent)
{
    m_galley.addParagraph(line,
                          { .before = points(1.5),
                            .indent = indent,
                            .rightIndent = kStep,
                            .staysWithPrevious = true,
                            .staysTogether = true });
    m_galley.addGap(points(3));
}

StyledText NoteSetter::attribution(int number) const
{
    const TextStyle style { .size = 9.5 };
    StyledText line(m_galley.typeface());
    line.append(u"— "_s, style);
    appendCitation(line, m_sources.quotation(number), style);
    appendReference(line, number, style);
    return line;
}

void NoteSetter::appendReference(StyledText &text, int number, TextStyle style) const
{
    style.isSuperscript = true;
    style.colour = kLinkInk;
    style.link = u'#' + m_prefix + QString::number(number);
    text.append(u"\u2009"_s, { .size = style.size });
    text.append(QString::number(number), style);
}

void NoteSetter::append(StyledText &text, const NoteSpan &span, TextStyle style) const
{
    style.isItalic = style.isItalic != span.isEmphasis;
    style.isBold |= span.isStrong;
    style.isCode = span.isCode;
    style.isStruck = span.isStruck;
    if (span.link.startsWith(kCitationScheme)) {
        const auto number = m_sources.number(span.link);
        if (number) {
            style.colour = kLinkInk;
            style.link = u'#' + m_prefix + QString::number(*number);
        }
        text.append(span.text, style);
        if (number) {
            appendReference(text, *number, style);
        }
        return;
    }
    if (!span.link.isEmpty()) {
        style.colour = kLinkInk;
        style.link = span.link;
    }
    text.append(span.text, style);
}

StyledText NoteSetter::styled(const NoteSpans &spans, const TextStyle &style) const
{
    StyledText text(m_galley.typeface());
    for (const NoteSpan &span : spans) {
        append(text, span, style);
    }
    return text;
}

void appendCitation(StyledText &text, const QuotationRow &quotation, const TextStyle &style)
{
    text.appendSmallCapitals(citedSpeaker(quotation), style);
    const QString place = citedPlace(quotation);
    if (!place.isEmpty()) {
        text.append(u", "_s + place, style);
    }
}

} // namespace inquit
