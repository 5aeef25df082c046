// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown_cursor.h"

#include <QRegularExpression>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFarthest =
    256; ///< units that may be passed for one that is not where expected
constexpr qsizetype kLongestEntity = 40;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype unitsOfFirst(QStringView words)
{
    const bool isPair = words.size() > 1 && words[0].isHighSurrogate() && words[1].isLowSurrogate();
    return isPair ? 2 : 1;
}

} // namespace

void MarkdownCursor::enter(TextRange range)
{
    m_at = range.begin;
    m_end = range.end;
}

void MarkdownCursor::keep(TextRange range)
{
    if (!m_isMuted) {
        m_made.keep(range);
    }
}

void MarkdownCursor::put(QStringView words, TextRange range)
{
    if (!m_isMuted) {
        m_made.put(words, range);
    }
}

/// Where the entity at the cursor ends; the cursor where there is none. What the words have letter
/// by letter was no entity to the parser, but for "&amp;", which always is one.
qsizetype MarkdownCursor::entityEnd(QStringView words) const
{
    static const QRegularExpression entity(
        uR"(^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"_s);
    const QStringView here = m_source.sliced(m_at, std::min(kLongestEntity, m_end - m_at));
    const QRegularExpressionMatch found = entity.matchView(here);
    if (!found.hasMatch()) {
        return m_at;
    }
    const QStringView written = here.first(found.capturedLength());
    return written != u"&amp;" && words.startsWith(written) ? m_at : m_at + written.size();
}

void MarkdownCursor::takeOne(QStringView words, qsizetype units)
{
    const QStringView one = words.first(units);
    if (has(u'\\') && m_at + 1 < m_end && m_source[m_at + 1] == one.front()
        && one.front().unicode() < 0x80 && one.front().isPrint() && !one.front().isLetterOrNumber()
        && !isBlank(one.front())) {
        ++m_at;
    } else if (has(u'&')) {
        const qsizetype end = entityEnd(words);
        if (end > m_at) {
            put(one, { m_at, end });
            m_at = end;
            return;
        }
    }
    if (!m_source.sliced(m_at, m_end - m_at).startsWith(one)) {
        const QStringView ahead = m_source.sliced(m_at, std::min(kFarthest, m_end - m_at));
        const qsizetype found = ahead.indexOf(one);
        if (found < 0) {
            put(one, { m_at, m_at });
            return;
        }
        m_at += found;
    }
    keep({ m_at, m_at + units });
    m_at += units;
}

void MarkdownCursor::takeWords(QStringView words)
{
    while (!words.isEmpty()) {
        const qsizetype units = unitsOfFirst(words);
        takeOne(words, units);
        words = words.sliced(units);
    }
}

/// Line ends inside are spaces to the parser, and one space at each side is dropped.
void MarkdownCursor::takeCode(QStringView words)
{
    while (m_at < m_end && m_source[m_at] != u'`') {
        ++m_at;
    }
    while (has(u'`')) {
        ++m_at;
    }
    for (const QChar c : words) {
        if (has(c)) {
            keep({ m_at, m_at + 1 });
            ++m_at;
        } else if (c == u' ' && has(u'\n')) {
            takeLineEnd();
        } else {
            takeOne(QStringView(&c, 1), 1);
        }
    }
    while (m_at < m_end && m_source[m_at] != u'`') {
        ++m_at;
    }
    while (has(u'`')) {
        ++m_at;
    }
}

void MarkdownCursor::passHtml(QStringView tag)
{
    for (qsizetype left = std::ranges::count(tag, u'>'); left > 0; --left) {
        passUntil(u'>');
    }
}

void MarkdownCursor::passDelimiters(QStringView marks, int count)
{
    for (; count > 0 && m_at < m_end && marks.contains(m_source[m_at]); --count) {
        ++m_at;
    }
}

void MarkdownCursor::passLinkEnd()
{
    if (has(u'>')) { // <https://example.org>
        ++m_at;
        return;
    }
    passUntil(u']');
    if (has(u'(')) {
        ++m_at;
        passDestination();
    } else if (has(u'[')) {
        ++m_at;
        passUntil(u']');
    }
}

/// "address)", "<address> 'title')": behind the opening bracket.
void MarkdownCursor::passDestination()
{
    passBlanks();
    if (has(u'<')) {
        passUntil(u'>');
    }
    int depth = 1;
    QChar quote;
    for (; m_at < m_end && depth > 0; ++m_at) {
        const QChar c = m_source[m_at];
        if (c == u'\\') {
            ++m_at;
        } else if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if ((c == u'"' || c == u'\'') && m_source[m_at - 1].isSpace()) {
            quote = c; // of the title
        } else {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        }
    }
    m_at = std::min(m_at, m_end);
}

void MarkdownCursor::passUntil(QChar close)
{
    while (m_at < m_end && m_source[m_at] != close) {
        m_at += m_source[m_at] == u'\\' ? 2 : 1;
    }
    m_at = std::min(m_at + 1, m_end);
}

void MarkdownCursor::passBlanks()
{
    while (m_at < m_end && m_source[m_at].isSpace()) {
        ++m_at;
    }
}

void MarkdownCursor::passFootnoteSign()
{
    passUntil(u']');
}

qsizetype MarkdownCursor::nextLine() const
{
    const qsizetype found = m_source.first(m_end).indexOf(u'\n', m_at);
    qsizetype at = found < 0 ? m_end : found + 1;
    while (at < m_end && (isBlank(m_source[at]) || m_source[at] == u'>')) {
        ++at;
    }
    return at;
}

qsizetype MarkdownCursor::takeLineEnd()
{
    const TextRange gap { m_at, nextLine() };
    put(u" ", gap);
    m_at = gap.end;
    return m_at;
}

void MarkdownCursor::passLineEnd()
{
    m_at = nextLine();
}

void MarkdownCursor::takeCellEnd()
{
    const qsizetype begin = m_at;
    if (begin >= m_end) {
        return;
    }
    passUntil(u'|');
    if (m_source[m_at - 1] == u'|') { // the parser fills up rows that are short
        put(u"\t", { begin, m_at });
    }
}

} // namespace inquit
