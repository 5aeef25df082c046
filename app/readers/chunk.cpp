// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/chunk.h"

#include <algorithm>
#include <utility>

namespace inquit {
namespace {

constexpr qsizetype kNarrow = 40;
constexpr qsizetype kWide = 110;

struct Line {
    TextRange range; ///< trimmed
    qsizetype indent = 0;
};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
        || c == u'\u2029';
}

/// Ends as a sentence ends, closing marks aside.
bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"\"'”’»)]*_").contains(line.back())) {
        line.chop(1);
    }
    return !line.isEmpty() && QStringView(u".!?:…").contains(line.back());
}

qsizetype firstWordLength(QStringView line)
{
    const auto space = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return space - line.begin();
}

/// How a text breaks its lines.
class Wrapping {
public:
    Wrapping(QStringView text, const std::vector<Line> &lines)
        : m_text(text)
    {
        measure(lines);
    }

    /// Whether `next` goes on with the paragraph of `line`; both are not blank.
    bool joins(const Line &line, const Line &next) const
    {
        if (!m_wrapped || next.indent >= line.indent + 2) {
            return false;
        }
        const QStringView after = next.range.in(m_text);
        const qsizetype needed = line.range.length() + line.indent + 1 + firstWordLength(after);
        if (needed > m_width - kSlack) {
            return true;
        }
        return !endsSentence(line.range.in(m_text)) && after.front().isLower();
    }

private:
    static constexpr qsizetype kSlack = 8;

    void measure(const std::vector<Line> &lines)
    {
        qsizetype pairs = 0;
        qsizetype open = 0;
        qsizetype wide = 0;
        qsizetype all = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            const qsizetype length = lines[i].range.length() + lines[i].indent;
            if (lines[i].range.isEmpty()) {
                continue;
            }
            ++all;
            wide += length > kWide;
            m_width = std::max(m_width, length <= kWide ? length : 0);
            if (i + 1 < lines.size() && !lines[i + 1].range.isEmpty()) {
                ++pairs;
                open += !endsSentence(lines[i].range.in(m_text));
            }
        }
        m_wrapped = pairs > 0 && open * 2 >= pairs && m_width >= kNarrow && wide * 20 <= all;
    }

    QStringView m_text;
    qsizetype m_width = 0;
    bool m_wrapped = false;
};

std::vector<Line> measuredLines(QStringView text)
{
    std::vector<Line> lines;
    for (const TextRange &range : linesOf(text)) {
        const TextRange inner = trimmed(range, text);
        lines.push_back({ inner, inner.isEmpty() ? 0 : inner.begin - range.begin });
    }
    return lines;
}

} // namespace

TextRanges linesOf(QStringView text)
{
    TextRanges lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i])) {
            continue;
        }
        lines.push_back({ begin, i });
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
        }
        begin = i + 1;
    }
    if (begin < text.size()) {
        lines.push_back({ begin, text.size() });
    }
    return lines;
}

std::vector<Chunk> plainChunks(QStringView text)
{
    const std::vector<Line> lines = measuredLines(text);
    const Wrapping wrapping(text, lines);
    std::vector<Chunk> chunks;
    const Line *before = nullptr;
    for (const Line &line : lines) {
        if (line.range.isEmpty()) {
            before = nullptr;
            continue;
        }
        if (before && wrapping.joins(*before, line)) {
            chunks.back().range.end = line.range.end;
        } else {
            chunks.push_back({ line.range });
        }
        before = &line;
    }
    return chunks;
}

} // namespace inquit
