// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown_lines.h"

#include "readers/turn_labels.h"

#include <QString>

#include <algorithm>

namespace inquit {
namespace {

/// How many of `c` a view begins with.
qsizetype run(QStringView view, QChar c)
{
    const auto end = std::ranges::find_if(view, [c](QChar other) { return other != c; });
    return end - view.begin();
}

/// Nothing but three or more of one of -*_=, spaces between them allowed.
bool isRuleOf(QStringView line, QStringView marks)
{
    if (line.size() < 3 || !marks.contains(line.front())) {
        return false;
    }
    const QChar mark = line.front();
    return std::ranges::all_of(line, [mark](QChar c) { return c == mark || c == u' '; })
        && std::ranges::count(line, mark) >= 3;
}

/// |---|:---:|
bool isTableRule(QStringView line)
{
    return line.contains(u'|') && line.contains(u'-')
        && std::ranges::all_of(line, [](QChar c) { return QStringView(u"|-: ").contains(c); });
}

bool isTags(QStringView line)
{
    return line.startsWith(u'<') && line.endsWith(u'>') && line.size() < 2000
        && std::ranges::count(line, u'<') == 1;
}

bool isLinkDefinition(QStringView line)
{
    const qsizetype close = line.startsWith(u'[') ? line.indexOf(u"]:") : -1;
    return close > 1 && close < 200 && !line.first(close).contains(u' ');
}

/// The length of "- ", "* ", "+ ", "12. ", "3) ".
qsizetype listMarker(QStringView line)
{
    if (line.size() > 1 && QStringView(u"-*+").contains(line.front()) && line[1].isSpace()) {
        return 2;
    }
    const auto end = std::ranges::find_if(line, [](QChar c) { return !c.isDigit(); });
    const qsizetype digits = end - line.begin();
    const bool numbered = digits > 0 && digits < 10 && digits + 1 < line.size()
        && (line[digits] == u'.' || line[digits] == u')') && line[digits + 1].isSpace();
    return numbered ? digits + 2 : 0;
}

class MarkdownScanner {
public:
    MarkdownScanner(QStringView text, qsizetype begin)
        : m_text(text)
        , m_begin(begin)
    {
    }

    std::vector<Chunk> scan()
    {
        for (TextRange line : linesOf(m_text.sliced(m_begin))) {
            take({ line.begin + m_begin, line.end + m_begin });
        }
        close();
        return std::move(m_chunks);
    }

private:
    void take(TextRange raw)
    {
        const TextRange line = trimmed(raw, m_text);
        const QStringView view = line.isEmpty() ? QStringView() : line.in(m_text);
        if (skipsCode(raw, view) || skipsComment(view)) {
            return;
        }
        if (view.isEmpty()) {
            close();
        } else if (takesHeading(line, view) || isLeftOut(view)) {
            return;
        } else {
            takeText(line);
        }
    }

    bool skipsCode(TextRange raw, QStringView view)
    {
        const QChar mark = view.isEmpty() ? QChar() : view.front();
        const qsizetype marks = mark == u'`' || mark == u'~' ? run(view, mark) : 0;
        if (m_fence > 0) {
            const bool closes = mark == m_fenceMark && marks >= m_fence && marks == view.size();
            m_fence = closes ? 0 : m_fence;
            return true;
        }
        if (marks >= 3 && !view.sliced(marks).contains(u'`')) {
            close();
            m_fence = marks;
            m_fenceMark = mark;
            return true;
        }
        const QStringView whole = raw.in(m_text);
        const bool indented = whole.startsWith(u"    ") || whole.startsWith(u'\t');
        return indented && !m_open && !view.isEmpty() && !m_inList && listMarker(view) == 0;
    }

    bool skipsComment(QStringView view)
    {
        if (!m_comment && view.startsWith(u"<!--")) {
            close();
            m_comment = true;
        }
        if (m_comment) {
            m_comment = !view.contains(u"-->");
            return true;
        }
        return false;
    }

    bool takesHeading(TextRange line, QStringView view)
    {
        const qsizetype level = run(view, u'#');
        if (level > 0 && level <= 6 && level < view.size() && view[level].isSpace()) {
            close();
            TextRange title { line.begin + level, line.end };
            while (title.end > title.begin && m_text[title.end - 1] == u'#') {
                --title.end;
            }
            add(title, headingKind(level));
            return true;
        }
        // A line under a line: setext heading.
        if (m_open && m_lines == 1 && isRuleOf(view, u"=-") && !view.contains(u' ')) {
            m_chunks.back().kind = headingKind(view.front() == u'=' ? 1 : 2);
            m_chunks.back().range = bare(m_chunks.back().range);
            m_open = false;
            return true;
        }
        return false;
    }

    bool isLeftOut(QStringView view)
    {
        const bool out =
            isRuleOf(view, u"-*_=") || isTags(view) || isLinkDefinition(view) || isTableRule(view);
        if (out) {
            close();
        }
        return out;
    }

    /// The first heading of the first level, before anything else has one, is the article's.
    BlockKind headingKind(qsizetype level)
    {
        const bool first = level == 1 && !m_hasHeadline;
        m_hasHeadline = m_hasHeadline || first;
        return first ? BlockKind::Headline : BlockKind::Heading;
    }

    void takeText(TextRange line)
    {
        while (line.begin < line.end && m_text[line.begin] == u'>') {
            line = trimmed({ line.begin + 1, line.end }, m_text);
        }
        if (line.isEmpty()) {
            close();
            return;
        }
        if (const qsizetype marker = listMarker(line.in(m_text))) {
            close();
            m_inList = true;
            line = trimmed({ line.begin + marker, line.end }, m_text);
        }
        if (takesImage(line)) {
            return;
        }
        const bool label = m_open && !labelAtBegin(line.in(m_text)).isEmpty();
        if (label) {
            close();
        }
        if (m_open) {
            m_chunks.back().range.end = line.end;
            ++m_lines;
        } else if (!line.isEmpty()) {
            m_chunks.push_back({ line });
            m_open = true;
            m_lines = 1;
        }
    }

    /// ![alternative text](address "title"), alone on its line
    bool takesImage(TextRange line)
    {
        const QStringView view = line.isEmpty() ? QStringView() : line.in(m_text);
        const qsizetype bracket = view.startsWith(u"![") ? view.lastIndexOf(u"](") : -1;
        if (bracket < 0 || !view.endsWith(u')') || view.size() > 4000) {
            return false;
        }
        close();
        add({ line.begin + 2, line.begin + bracket }, BlockKind::Caption);
        return true;
    }

    void add(TextRange range, BlockKind kind)
    {
        range = bare(range);
        if (!range.isEmpty()) {
            m_chunks.push_back({ range, kind });
        }
    }

    /// Without emphasis that is around the whole.
    TextRange bare(TextRange range) const
    {
        range = trimmed(range, m_text);
        for (int depth = 0; depth < 3 && range.length() > 2; ++depth) {
            const QChar mark = m_text[range.begin];
            const QStringView inside = range.in(m_text).sliced(1, range.length() - 2);
            const bool around = (mark == u'*' || mark == u'_') && m_text[range.end - 1] == mark
                && inside.size() < 1000 && (inside.front() == mark || !inside.contains(mark));
            if (!around) {
                break;
            }
            range = { range.begin + 1, range.end - 1 };
        }
        return trimmed(range, m_text);
    }

    void close()
    {
        if (m_open) {
            m_chunks.back().range = bare(m_chunks.back().range);
            m_inList = false;
        }
        m_open = false;
    }

    QStringView m_text;
    qsizetype m_begin;
    std::vector<Chunk> m_chunks;
    qsizetype m_fence = 0;
    QChar m_fenceMark;
    int m_lines = 0;
    bool m_open = false;
    bool m_comment = false;
    bool m_inList = false;
    bool m_hasHeadline = false;
};

} // namespace

std::vector<Chunk> markdownChunks(QStringView text, qsizetype begin)
{
    return MarkdownScanner(text, begin).scan();
}

} // namespace inquit
