// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/marks_matcher.h"

#include "attribution/marks_kinds.h"

#include <algorithm>
#include <optional>

namespace inquit {

namespace {

constexpr size_t kDeepest = 8; ///< marks opened inside more marks than this are not looked at

struct OpenMark {
    MarkFamily family;
    QChar mark;
    qsizetype at; ///< in the article's text
};

/// Pairs the marks of one block.
class BlockMatcher {
public:
    BlockMatcher(QStringView text, const Block &block, qsizetype index)
        : m_block(block.range.in(text))
        , m_begin(block.range.begin)
        , m_index(index)
    {
    }

    /// The spans of the block, in the order of their begins. `m_left` holds what stays open.
    std::vector<MarkedSpan> match();

    /// The outermost double mark that is still open at the block's end.
    std::optional<OpenMark> leftOpen() const;
    bool hasOneDoubleMark() const { return m_doubleMarks == 1; }

private:
    void findAmbiguous();
    void take(qsizetype at, MarkRole role);
    bool closesOpenOne(MarkFamily family, QChar mark) const;
    void open(qsizetype at, MarkFamily family);
    void close(qsizetype at, MarkFamily family);
    static bool pair(const OpenMark &opened, MarkFamily family, QChar mark);

    QStringView m_block;
    qsizetype m_begin;
    qsizetype m_index;
    std::vector<OpenMark> m_open;
    std::vector<qsizetype> m_apostrophes; ///< unsure closers that are apostrophes, last first
    std::vector<MarkedSpan> m_spans;
    qsizetype m_doubleMarks = 0;
};

/// An unsure closing mark ("the boys’ room") is an apostrophe where a sure one follows before the
/// next single mark opens.
void BlockMatcher::findAmbiguous()
{
    bool closerAhead = false;
    for (qsizetype at = m_block.size() - 1; at >= 0; --at) {
        const MarkRole role = markAt(m_block, at);
        if (role.family != MarkFamily::Single) {
            continue;
        }
        if (role.opens) {
            closerAhead = false;
        } else if (!role.sure && closerAhead) {
            m_apostrophes.push_back(at);
        } else if (role.sure) {
            closerAhead = true;
        }
    }
}

bool BlockMatcher::pair(const OpenMark &opened, MarkFamily family, QChar mark)
{
    if (opened.family == MarkFamily::Low) {
        return family == MarkFamily::Double; // „a“ and „a”
    }
    if (opened.family == MarkFamily::LowSingle) {
        return family == MarkFamily::Single; // ‚a‘ and ‚a’
    }
    const bool pointed = family == MarkFamily::Guillemet || family == MarkFamily::SingleGuillemet;
    return opened.family == family && !(pointed && opened.mark == mark);
}

bool BlockMatcher::closesOpenOne(MarkFamily family, QChar mark) const
{
    return std::ranges::any_of(m_open,
                               [&](const OpenMark &opened) { return pair(opened, family, mark); });
}

void BlockMatcher::open(qsizetype at, MarkFamily family)
{
    if (m_open.size() < kDeepest) {
        m_open.push_back({ family, m_block[at], m_begin + at });
    }
}

void BlockMatcher::close(qsizetype at, MarkFamily family)
{
    while (!m_open.empty()) {
        const OpenMark opened = m_open.back();
        m_open.pop_back();
        if (!pair(opened, family, m_block[at])) {
            continue; // never closed
        }
        const TextRange range { opened.at, m_begin + at + 1 };
        const TextRange inside { range.begin + 1, range.end - 1 };
        if (!inside.isEmpty()) {
            m_spans.push_back({ .range = range,
                                .inside = inside,
                                .block = m_index,
                                .depth = static_cast<int>(m_open.size()) });
        }
        return;
    }
}

void BlockMatcher::take(qsizetype at, MarkRole role)
{
    const QChar mark = m_block[at];
    const bool isOpen = closesOpenOne(role.family, mark);
    const bool lowIsOpen =
        isOpen && std::ranges::any_of(m_open, [](const OpenMark &opened) {
            return opened.family == MarkFamily::Low || opened.family == MarkFamily::LowSingle;
        });
    const bool reopens =
        role.opens && mark == u'"' && at > 0 && m_block[at - 1].isSpace(); // "a "b": a new one
    if (isOpen && (role.closes || lowIsOpen) && !reopens) {
        close(at, role.family);
        return;
    }
    if (!role.opens) {
        return;
    }
    if (role.family == MarkFamily::Double && !m_open.empty()) {
        // “a “b”: the first was never closed; ““b”: typed twice
        std::erase_if(m_open, [&](const OpenMark &opened) {
            return opened.family == MarkFamily::Double && opened.mark == mark;
        });
    }
    open(at, role.family);
}

std::vector<MarkedSpan> BlockMatcher::match()
{
    findAmbiguous();
    for (qsizetype at = 0; at < m_block.size(); ++at) {
        const MarkRole role = markAt(m_block, at);
        if (role.family == MarkFamily::None) {
            continue;
        }
        if (!m_apostrophes.empty() && m_apostrophes.back() == at) {
            m_apostrophes.pop_back();
            continue;
        }
        m_doubleMarks += role.family == MarkFamily::Double || role.family == MarkFamily::Low;
        take(at, role);
    }
    std::ranges::sort(m_spans, {}, [](const MarkedSpan &span) { return span.range.begin; });
    return std::move(m_spans);
}

std::optional<OpenMark> BlockMatcher::leftOpen() const
{
    const auto found = std::ranges::find_if(m_open, [](const OpenMark &opened) {
        return opened.family == MarkFamily::Double || opened.family == MarkFamily::Low;
    });
    return found == m_open.end() ? std::nullopt : std::optional(*found);
}

/// Depth counts spans, not marks: what was opened and never closed encloses nothing.
void setDepths(std::vector<MarkedSpan> &spans)
{
    std::vector<qsizetype> ends;
    for (MarkedSpan &span : spans) {
        while (!ends.empty() && ends.back() <= span.range.begin) {
            ends.pop_back();
        }
        span.depth = static_cast<int>(ends.size());
        ends.push_back(span.range.end);
    }
}

/// The next block that is prose of the same kind; captions and credits may stand between.
std::optional<size_t> nextOfKind(const std::vector<Block> &blocks, size_t index)
{
    for (size_t i = index + 1; i < blocks.size() && i <= index + 3; ++i) {
        if (blocks[i].kind == blocks[index].kind) {
            return i;
        }
    }
    return {};
}

bool goesOn(const Article &article, size_t index, QChar mark)
{
    const auto next = nextOfKind(article.blocks, index);
    return next && article.text.at(article.blocks[*next].range.begin) == mark;
}

} // namespace

std::vector<MarkedSpan> matchMarks(const Article &article)
{
    std::vector<MarkedSpan> all;
    std::optional<size_t> continuing;
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        BlockMatcher matcher(article.text, block, static_cast<qsizetype>(i));
        std::vector<MarkedSpan> spans = matcher.match();
        if (const auto left = matcher.leftOpen()) {
            const bool on = goesOn(article, i, left->mark);
            if (on || (left->at == block.range.begin && matcher.hasOneDoubleMark())) {
                spans.push_back({ .range = { left->at, block.range.end },
                                  .inside = { left->at + 1, block.range.end },
                                  .block = static_cast<qsizetype>(i),
                                  .closed = false });
                std::ranges::sort(spans, {}, [](const MarkedSpan &s) { return s.range.begin; });
            }
            std::erase_if(spans, [](const MarkedSpan &s) { return s.inside.isEmpty(); });
            if (continuing == i && !spans.empty()) {
                spans.front().continues = true;
            }
            continuing = on ? nextOfKind(article.blocks, i) : std::nullopt;
        } else if (continuing == i) {
            if (!spans.empty()) {
                spans.front().continues = true;
            }
            continuing.reset();
        }
        setDepths(spans);
        all.insert(all.end(), spans.begin(), spans.end());
    }
    return all;
}

} // namespace inquit
