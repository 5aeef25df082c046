// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_map.h"

#include <algorithm>
#include <limits>

namespace inquit {

namespace {

constexpr qsizetype kMaximum = std::numeric_limits<qint32>::max(); // UTF-16 units of a text

/// Little endian base 128 (LEB128).
void append(QByteArray &bytes, qsizetype number)
{
    for (; number > 0x7f; number >>= 7) {
        bytes.append(static_cast<char>((number & 0x7f) | 0x80));
    }
    bytes.append(static_cast<char>(number));
}

/// Takes a number from the front; none where there is none, or one over kMaximum.
std::optional<qsizetype> take(QByteArrayView &bytes)
{
    qsizetype number = 0;
    for (int shift = 0; shift < 35 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<uchar>(bytes.front());
        bytes = bytes.sliced(1);
        number |= qsizetype(byte & 0x7f) << shift;
        if (byte < 0x80) {
            return number <= kMaximum ? std::optional(number) : std::nullopt;
        }
    }
    return {};
}

} // namespace

TextMap::TextMap(std::vector<Run> runs, qsizetype length)
    : m_runs(std::move(runs))
    , m_length(m_runs.empty() ? 0 : length)
{
}

const TextMap::Run &TextMap::runAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_runs, position, {}, &Run::begin);
    return next == m_runs.begin() ? *next : *std::prev(next);
}

qsizetype TextMap::endOf(const Run &run) const
{
    const auto index = static_cast<size_t>(&run - m_runs.data());
    return index + 1 < m_runs.size() ? m_runs[index + 1].begin : m_length;
}

TextRange TextMap::toSource(TextRange range) const
{
    if (isIdentity()) {
        return range;
    }
    const auto place = [this](qsizetype position, bool isEnd) {
        const Run &run = runAt(isEnd ? position - 1 : position);
        return run.isKept ? run.source.begin + position - run.begin
            : isEnd       ? run.source.end
                          : run.source.begin;
    };
    const qsizetype begin =
        range.begin >= m_length ? m_runs.back().source.end : place(range.begin, false);
    return { begin, range.isEmpty() ? begin : std::max(begin, place(range.end, true)) };
}

TextRange TextMap::toText(TextRange source) const
{
    if (isIdentity()) {
        return source;
    }
    const auto first = std::ranges::upper_bound(m_runs, source.begin, {},
                                                [](const Run &run) { return run.source.end; });
    const auto last = std::ranges::lower_bound(m_runs, source.end, {},
                                               [](const Run &run) { return run.source.begin; });
    if (first == m_runs.end()) {
        return { m_length, m_length };
    }
    const qsizetype begin = first->begin
        + (first->isKept ? std::max<qsizetype>(0, source.begin - first->source.begin) : 0);
    if (last == m_runs.begin() || last <= first) {
        return { begin, begin };
    }
    const Run &run = *std::prev(last);
    const qsizetype end = run.isKept
        ? run.begin + std::min(source.end, run.source.end) - run.source.begin
        : endOf(run);
    return { begin, std::max(begin, end) };
}

TextMap TextMap::after(const TextMap &earlier) const
{
    if (earlier.isIdentity()) {
        return *this;
    }
    if (isIdentity()) {
        return earlier;
    }
    std::vector<Run> runs;
    for (const Run &run : m_runs) {
        if (!run.isKept) {
            runs.push_back({ run.begin, earlier.toSource(run.source), false });
            continue;
        }
        // A kept piece may lie over several pieces of the earlier text.
        qsizetype at = run.source.begin;
        while (at < run.source.end) {
            const Run &below = earlier.runAt(at);
            const qsizetype end = std::min(run.source.end, earlier.endOf(below));
            runs.push_back(
                { run.begin + at - run.source.begin, earlier.toSource({ at, end }), below.isKept });
            at = end;
        }
    }
    return { std::move(runs), m_length };
}

QByteArray TextMap::toBytes() const
{
    QByteArray bytes;
    qsizetype source = 0;
    for (const Run &run : m_runs) {
        append(bytes, (endOf(run) - run.begin) * 2 + (run.isKept ? 0 : 1));
        append(bytes, run.source.begin - source);
        if (!run.isKept) {
            append(bytes, run.source.length());
        }
        source = run.source.end;
    }
    return bytes;
}

std::optional<TextMap> TextMap::fromBytes(const QByteArray &bytes, qsizetype length)
{
    std::vector<Run> runs;
    QByteArrayView left(bytes);
    qsizetype text = 0;
    qsizetype source = 0;
    while (!left.isEmpty()) {
        const auto head = take(left);
        const auto skipped = take(left);
        if (!head || !skipped || *head < 2) {
            return {};
        }
        const bool isKept = *head % 2 == 0;
        const auto made = isKept ? std::optional(*head / 2) : take(left);
        source += *skipped;
        if (!made || source > kMaximum - *made || text > length - *head / 2) {
            return {};
        }
        runs.push_back({ text, { source, source + *made }, isKept });
        text += *head / 2;
        source += *made;
    }
    if (!runs.empty() && text != length) {
        return {};
    }
    return TextMap(std::move(runs), length);
}

void MappedText::keep(TextRange source)
{
    if (source.isEmpty()) {
        return;
    }
    const bool goesOn =
        !m_runs.empty() && m_runs.back().isKept && m_runs.back().source.end == source.begin;
    if (goesOn) {
        m_runs.back().source.end = source.end;
    } else {
        m_runs.push_back({ m_text.size(), source, true });
    }
    m_text.append(source.in(m_source));
}

void MappedText::put(QStringView words, TextRange source)
{
    if (words.isEmpty()) {
        return;
    }
    m_runs.push_back({ m_text.size(), source, false });
    m_text.append(words);
}

DerivedText MappedText::take() &&
{
    const bool isWhole = m_runs.size() == 1 && m_runs.front().isKept
        && m_runs.front().source == TextRange { 0, m_source.size() };
    TextMap map = isWhole ? TextMap() : TextMap(std::move(m_runs), m_text.size());
    return { std::move(m_text), std::move(map) };
}

} // namespace inquit
