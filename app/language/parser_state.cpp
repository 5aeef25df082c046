// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/parser_state.h"

#include <algorithm>

namespace inquit {

ParserState::ParserState(std::span<const WordForm> words, std::span<const PartOfSpeech> tags)
    : m_words(words)
    , m_tags(tags)
    , m_heads(words.size(), -1)
    , m_relations(words.size(), Relation::Other)
    , m_left(words.size() + 1)
    , m_right(words.size() + 1)
{
    m_stack.reserve(words.size());
}

void ParserState::attach(std::int32_t word, std::int32_t head, Relation relation)
{
    m_heads[static_cast<size_t>(word)] = head;
    m_relations[static_cast<size_t>(word)] = relation;
    Children &children = (word < head ? m_left : m_right)[static_cast<size_t>(head)];
    children.second = children.last;
    children.last = word;
    children.first = children.first < 0 ? word : children.first;
    children.count = static_cast<std::uint8_t>(std::min(children.count + 1, 7));
}

void ParserState::apply(Transition transition, Relation relation)
{
    if (transition == Transition::Shift) {
        m_stack.push_back(m_next++);
        return;
    }
    const std::int32_t head = headBy(transition);
    const std::int32_t word = m_stack.back();
    m_stack.pop_back();
    attach(word, head, relation);
}

/// What the features say of a word: 0 where there is none.
struct ParserState::View {
    std::uint32_t word = 0;
    std::uint32_t tag = 0;
    std::uint32_t relation = 0;
};

ParserState::View ParserState::viewOf(std::int32_t word) const
{
    if (word < 0) {
        return {};
    }
    if (word >= size()) {
        return { .word = 1, .tag = 99 };
    }
    const auto i = static_cast<size_t>(word);
    return { .word = m_words[i].lower,
             .tag = m_tags[i] + 1U,
             .relation = m_heads[i] < 0 ? 0 : static_cast<std::uint32_t>(m_relations[i]) + 1U };
}

void ParserState::features(FeatureKeys &keys) const
{
    const auto stackAt = [&](size_t depth) {
        return m_stack.size() > depth ? m_stack[m_stack.size() - 1 - depth] : -1;
    };
    const std::int32_t top = stackAt(0);
    const std::int32_t under = stackAt(1);
    const auto leftOf = [&](std::int32_t w) {
        return w < 0 ? Children {} : m_left[static_cast<size_t>(w)];
    };
    const auto rightOf = [&](std::int32_t w) {
        return w < 0 ? Children {} : m_right[static_cast<size_t>(w)];
    };
    const auto bufferAt = [&](std::int32_t offset) {
        return m_next + offset <= size() ? m_next + offset : -1;
    };
    const View s0 = viewOf(top);
    const View s1 = viewOf(under);
    const View s2 = viewOf(stackAt(2));
    const View n0 = viewOf(m_next);
    const View n1 = viewOf(bufferAt(1));
    const View n2 = viewOf(bufferAt(2));
    const View s0l = viewOf(leftOf(top).last);
    const View s0r = viewOf(rightOf(top).last);
    const View s0r2 = viewOf(rightOf(top).second);
    const View s1r = viewOf(rightOf(under).last);
    const View s1l = viewOf(leftOf(under).last);
    const View n0l = viewOf(leftOf(m_next).last);
    const View n0l2 = viewOf(leftOf(m_next).second);
    const auto distance = static_cast<std::uint32_t>(top < 0 ? 0 : std::min(m_next - top, 6));
    const auto gap = static_cast<std::uint32_t>(under < 0 ? 0 : std::min(top - under, 6));
    const std::uint32_t leftCount = leftOf(top).count;
    const std::uint32_t rightCount = rightOf(top).count;
    const std::uint32_t nextCount = leftOf(m_next).count;
    const auto pair = [](std::uint32_t a, std::uint32_t b) { return a * 128U + b; };

    keys.clear();
    keys.add(0, 0);
    keys.add(1, s0.word, s0.tag);
    keys.add(2, s0.tag);
    keys.add(3, s1.word, s1.tag);
    keys.add(4, s1.tag);
    keys.add(5, n0.word, n0.tag);
    keys.add(6, n0.tag);
    keys.add(7, n1.word, n1.tag);
    keys.add(8, n1.tag, n0.tag);
    keys.add(9, n2.word, n2.tag);
    keys.add(10, s0.word, n0.word);
    keys.add(11, s0.word, pair(s0.tag, n0.tag));
    keys.add(12, n0.word, pair(s0.tag, n0.tag));
    keys.add(13, s0.word, s1.word);
    keys.add(14, s0.word, pair(s0.tag, s1.tag));
    keys.add(15, s1.word, pair(s0.tag, s1.tag));
    keys.add(16, pair(s0.tag, n0.tag), pair(n1.tag, n2.tag));
    keys.add(17, pair(s0.tag, n0.tag), n1.tag);
    keys.add(18, pair(s1.tag, s0.tag), n0.tag);
    keys.add(19, pair(s2.tag, s1.tag), s0.tag, n0.tag);
    keys.add(20, pair(s0.tag, s0r.tag), n0.tag, s0r.relation);
    keys.add(21, pair(s0.tag, s0l.tag), n0.tag, s0l.relation);
    keys.add(22, pair(s1.tag, s1r.tag), s0.tag, s1r.relation);
    keys.add(23, pair(s1.tag, s1l.tag), s0.tag, s1l.relation);
    keys.add(24, pair(n0.tag, n0l.tag), s0.tag, n0l.relation);
    keys.add(25, pair(n0.tag, n0l.tag), n0l2.tag, n0l.relation);
    keys.add(26, pair(s0.tag, s0r.tag), s0r2.tag, s0r2.relation);
    keys.add(27, s0l.word, s0l.relation);
    keys.add(28, s0r.word, s0r.relation);
    keys.add(29, n0l.word, n0l.relation);
    keys.add(30, pair(s0.tag, n0.tag), distance);
    keys.add(31, s0.word, distance);
    keys.add(32, n0.word, distance);
    keys.add(33, pair(s1.tag, s0.tag), gap);
    keys.add(34, s0.word, leftCount, rightCount);
    keys.add(35, s0.tag, leftCount, rightCount);
    keys.add(36, n0.tag, nextCount, s0.tag);
    keys.add(37, pair(s0.tag, n0.tag), pair(s0l.relation, s0r.relation), n0l.relation);
    keys.add(38, pair(s0.tag, s1.tag), pair(s0l.relation, s0r.relation), s1r.relation);
    keys.add(39, s0.word, n1.word);
    keys.add(40, s1.word, n0.word);
    keys.add(41, s1.word, pair(s0.tag, n0.tag));
}

void ParserState::relationFeatures(Transition transition, FeatureKeys &keys) const
{
    const std::int32_t word = m_stack.back();
    const std::int32_t head = headBy(transition);
    const auto i = static_cast<size_t>(word);
    const View d = viewOf(word);
    const View h = viewOf(head);
    const Children &left = m_left[i];
    const Children &right = m_right[i];
    const Children &siblings = (word < head ? m_left : m_right)[static_cast<size_t>(head)];
    const View first = viewOf(left.first);
    const View near = viewOf(left.last);
    const View after = viewOf(right.last);
    const View sibling = viewOf(siblings.last);
    const View previous = viewOf(word - 1);
    const View next = viewOf(word + 1);
    const auto side = static_cast<std::uint32_t>(transition);
    const auto distance = static_cast<std::uint32_t>(std::min(std::abs(head - word), 6));
    const std::uint32_t headStem = head < size() ? m_words[static_cast<size_t>(head)].stem : 1;
    const std::uint32_t tags = (d.tag * 128U + h.tag) * 4U + side;
    keys.clear();
    keys.add(0, side);
    keys.add(1, d.word, d.tag, side);
    keys.add(2, h.word, side);
    keys.add(3, tags);
    keys.add(4, d.word, h.tag, side);
    keys.add(5, d.tag, headStem, side);
    keys.add(6, d.word, headStem);
    keys.add(7, tags, distance);
    keys.add(8, first.word, first.relation, tags);
    keys.add(9, first.tag * 32U + first.relation, near.tag * 32U + near.relation, tags);
    keys.add(10, after.tag * 32U + after.relation, tags);
    keys.add(11, previous.tag, next.tag, tags);
    keys.add(12, sibling.tag * 32U + sibling.relation, tags);
    keys.add(13, m_words[i].suffix3, tags);
    keys.add(14, near.word, headStem);
    keys.add(15, left.count * 8U + right.count, siblings.count, tags);
}

void ParserState::exitFeatures(FeatureKeys &keys) const
{
    const auto relationOf = [&](std::int32_t child) {
        return child < 0 ? 0U
                         : static_cast<std::uint32_t>(m_relations[static_cast<size_t>(child)]) + 1U;
    };
    const std::int32_t top = m_stack.back();
    const std::int32_t under = m_stack.size() > 1 ? m_stack[m_stack.size() - 2] : -1;
    const std::int32_t nextLeft = m_left[static_cast<size_t>(m_next)].last;
    const View s0 = viewOf(top);
    const std::uint32_t s1Tag = under < 0 ? 0 : m_tags[static_cast<size_t>(under)] + 1U;
    const View n0 = viewOf(m_next);
    const View n1 = viewOf(m_next < size() ? m_next + 1 : -1);
    const auto distance = static_cast<std::uint32_t>(std::min(m_next - top, 6));
    const std::uint32_t joint = s0.tag * 128U + n0.tag;
    const std::uint32_t beneath = s0.tag * 128U + s1Tag;
    const std::uint32_t around = relationOf(m_left[static_cast<size_t>(top)].last) * 128U
        + relationOf(m_right[static_cast<size_t>(top)].last);
    const std::uint32_t beside =
        under < 0 ? 0 : relationOf(m_right[static_cast<size_t>(under)].last);
    keys.clear();
    keys.add(0, joint, n1.tag);
    keys.add(1, beneath, n0.tag);
    keys.add(2, joint, around, relationOf(nextLeft));
    keys.add(3, beneath, around, beside);
    keys.add(4, n0.word, distance);
    keys.add(5, s0.word, distance);
    keys.add(6, nextLeft < 0 ? 0 : m_words[static_cast<size_t>(nextLeft)].lower,
             relationOf(nextLeft));
    keys.add(7, n1.tag, n0.tag);
}

void ParserState::exitRelationFeatures(Transition transition, FeatureKeys &keys) const
{
    const std::int32_t word = m_stack.back();
    const std::int32_t head = headBy(transition);
    const View d = viewOf(word);
    const View h = viewOf(head);
    const View near = viewOf(m_left[static_cast<size_t>(word)].last);
    const Children &siblings = (word < head ? m_left : m_right)[static_cast<size_t>(head)];
    const View sibling = viewOf(siblings.last);
    const auto side = static_cast<std::uint32_t>(transition);
    const auto distance = static_cast<std::uint32_t>(std::min(std::abs(head - word), 6));
    const std::uint32_t headStem = head < size() ? m_words[static_cast<size_t>(head)].stem : 1;
    const std::uint32_t tags = (d.tag * 128U + h.tag) * 4U + side;
    keys.clear();
    keys.add(0, tags, distance);
    keys.add(1, d.word, h.tag, side);
    keys.add(2, near.tag * 32U + near.relation, tags);
    keys.add(3, sibling.tag * 32U + sibling.relation, tags);
    keys.add(4, near.word, headStem);
}

} // namespace inquit
