// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/parser_state.h"

#include <algorithm>

namespace inquit {

namespace {

/// The templates, named as in Zhang and Nivre 2011: S is a word of the stack from its top, N one of
/// the buffer; left and right are the newest dependents on that side.
enum class TransitionFeature : std::uint32_t {
    Bias,
    S0WordTag,
    S0Tag,
    S1WordTag,
    S1Tag,
    N0WordTag,
    N0Tag,
    N1WordTag,
    N1TagN0Tag,
    N2WordTag,
    S0WordN0Word,
    S0WordTagN0Tag,
    N0WordTagS0Tag,
    S0WordS1Word,
    S0WordTagS1Tag,
    S1WordTagS0Tag,
    S0N0N1N2Tags,
    S0N0N1Tags,
    S1S0N0Tags,
    S2S1S0N0Tags,
    S0RightTags,
    S0LeftTags,
    S1RightTags,
    S1LeftTags,
    N0LeftTags,
    N0TwoLeftTags,
    S0TwoRightTags,
    S0LeftWord,
    S0RightWord,
    N0LeftWord,
    S0N0TagsDistance,
    S0WordDistance,
    N0WordDistance,
    S1S0TagsGap,
    S0WordValency,
    S0TagValency,
    N0TagValency,
    S0N0TagsChildren,
    S0S1TagsChildren,
    S0WordN1Word,
    S1WordN0Word,
    S1WordS0N0Tags,
};

enum class RelationFeature : std::uint32_t {
    Side,
    DependentWordTag,
    HeadWord,
    Tags,
    DependentWordHeadTag,
    DependentTagHeadStem,
    DependentWordHeadStem,
    TagsDistance,
    FirstLeft,
    FirstAndLastLeft,
    LastRight,
    TagsAround,
    Sibling,
    Suffix3,
    LastLeftWordHeadStem,
    ChildCounts,
};

enum class TransitionExitFeature : std::uint32_t {
    S0N0N1Tags,
    S0S1N0Tags,
    S0N0TagsChildren,
    S0S1TagsChildren,
    N0WordDistance,
    S0WordDistance,
    N0LeftWord,
    N1N0Tags,
};

enum class RelationExitFeature : std::uint32_t {
    TagsDistance,
    DependentWordHeadTag,
    LastLeft,
    Sibling,
    LastLeftWordHeadStem,
};

constexpr std::uint32_t kRootWord = 1; ///< no hash of a word
constexpr std::uint32_t kRootTag = 99; ///< no tag of the set
constexpr std::int32_t kFar = 6;       ///< from this distance on, all are alike
constexpr int kMany = 7;               ///< from this valency on

} // namespace

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
    children.count = static_cast<std::uint8_t>(std::min(children.count + 1, kMany));
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
        return { .word = kRootWord, .tag = kRootTag };
    }
    const auto i = static_cast<size_t>(word);
    return { .word = m_words[i].lower,
             .tag = m_tags[i] + 1U,
             .relation = m_heads[i] < 0 ? 0 : static_cast<std::uint32_t>(m_relations[i]) + 1U };
}

void ParserState::features(FeatureKeys &keys) const
{
    using enum TransitionFeature;
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
    const auto distance = static_cast<std::uint32_t>(top < 0 ? 0 : std::min(m_next - top, kFar));
    const auto gap = static_cast<std::uint32_t>(under < 0 ? 0 : std::min(top - under, kFar));
    const std::uint32_t leftCount = leftOf(top).count;
    const std::uint32_t rightCount = rightOf(top).count;
    const std::uint32_t nextCount = leftOf(m_next).count;
    const auto pair = [](std::uint32_t a, std::uint32_t b) { return a * 128U + b; };

    keys.clear();
    keys.add(Bias, 0);
    keys.add(S0WordTag, s0.word, s0.tag);
    keys.add(S0Tag, s0.tag);
    keys.add(S1WordTag, s1.word, s1.tag);
    keys.add(S1Tag, s1.tag);
    keys.add(N0WordTag, n0.word, n0.tag);
    keys.add(N0Tag, n0.tag);
    keys.add(N1WordTag, n1.word, n1.tag);
    keys.add(N1TagN0Tag, n1.tag, n0.tag);
    keys.add(N2WordTag, n2.word, n2.tag);
    keys.add(S0WordN0Word, s0.word, n0.word);
    keys.add(S0WordTagN0Tag, s0.word, pair(s0.tag, n0.tag));
    keys.add(N0WordTagS0Tag, n0.word, pair(s0.tag, n0.tag));
    keys.add(S0WordS1Word, s0.word, s1.word);
    keys.add(S0WordTagS1Tag, s0.word, pair(s0.tag, s1.tag));
    keys.add(S1WordTagS0Tag, s1.word, pair(s0.tag, s1.tag));
    keys.add(S0N0N1N2Tags, pair(s0.tag, n0.tag), pair(n1.tag, n2.tag));
    keys.add(S0N0N1Tags, pair(s0.tag, n0.tag), n1.tag);
    keys.add(S1S0N0Tags, pair(s1.tag, s0.tag), n0.tag);
    keys.add(S2S1S0N0Tags, pair(s2.tag, s1.tag), s0.tag, n0.tag);
    keys.add(S0RightTags, pair(s0.tag, s0r.tag), n0.tag, s0r.relation);
    keys.add(S0LeftTags, pair(s0.tag, s0l.tag), n0.tag, s0l.relation);
    keys.add(S1RightTags, pair(s1.tag, s1r.tag), s0.tag, s1r.relation);
    keys.add(S1LeftTags, pair(s1.tag, s1l.tag), s0.tag, s1l.relation);
    keys.add(N0LeftTags, pair(n0.tag, n0l.tag), s0.tag, n0l.relation);
    keys.add(N0TwoLeftTags, pair(n0.tag, n0l.tag), n0l2.tag, n0l.relation);
    keys.add(S0TwoRightTags, pair(s0.tag, s0r.tag), s0r2.tag, s0r2.relation);
    keys.add(S0LeftWord, s0l.word, s0l.relation);
    keys.add(S0RightWord, s0r.word, s0r.relation);
    keys.add(N0LeftWord, n0l.word, n0l.relation);
    keys.add(S0N0TagsDistance, pair(s0.tag, n0.tag), distance);
    keys.add(S0WordDistance, s0.word, distance);
    keys.add(N0WordDistance, n0.word, distance);
    keys.add(S1S0TagsGap, pair(s1.tag, s0.tag), gap);
    keys.add(S0WordValency, s0.word, leftCount, rightCount);
    keys.add(S0TagValency, s0.tag, leftCount, rightCount);
    keys.add(N0TagValency, n0.tag, nextCount, s0.tag);
    keys.add(S0N0TagsChildren, pair(s0.tag, n0.tag), pair(s0l.relation, s0r.relation),
             n0l.relation);
    keys.add(S0S1TagsChildren, pair(s0.tag, s1.tag), pair(s0l.relation, s0r.relation),
             s1r.relation);
    keys.add(S0WordN1Word, s0.word, n1.word);
    keys.add(S1WordN0Word, s1.word, n0.word);
    keys.add(S1WordS0N0Tags, s1.word, pair(s0.tag, n0.tag));
}

void ParserState::relationFeatures(Transition transition, FeatureKeys &keys) const
{
    using enum RelationFeature;
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
    const auto distance = static_cast<std::uint32_t>(std::min(std::abs(head - word), kFar));
    const std::uint32_t headStem =
        head < size() ? m_words[static_cast<size_t>(head)].stem : kRootWord;
    const std::uint32_t tags = (d.tag * 128U + h.tag) * 4U + side;
    keys.clear();
    keys.add(Side, side);
    keys.add(DependentWordTag, d.word, d.tag, side);
    keys.add(HeadWord, h.word, side);
    keys.add(Tags, tags);
    keys.add(DependentWordHeadTag, d.word, h.tag, side);
    keys.add(DependentTagHeadStem, d.tag, headStem, side);
    keys.add(DependentWordHeadStem, d.word, headStem);
    keys.add(TagsDistance, tags, distance);
    keys.add(FirstLeft, first.word, first.relation, tags);
    keys.add(FirstAndLastLeft, first.tag * 32U + first.relation, near.tag * 32U + near.relation,
             tags);
    keys.add(LastRight, after.tag * 32U + after.relation, tags);
    keys.add(TagsAround, previous.tag, next.tag, tags);
    keys.add(Sibling, sibling.tag * 32U + sibling.relation, tags);
    keys.add(Suffix3, m_words[i].suffix3, tags);
    keys.add(LastLeftWordHeadStem, near.word, headStem);
    keys.add(ChildCounts, left.count * 8U + right.count, siblings.count, tags);
}

void ParserState::exitFeatures(FeatureKeys &keys) const
{
    using enum TransitionExitFeature;
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
    const auto distance = static_cast<std::uint32_t>(std::min(m_next - top, kFar));
    const std::uint32_t joint = s0.tag * 128U + n0.tag;
    const std::uint32_t beneath = s0.tag * 128U + s1Tag;
    const std::uint32_t around = relationOf(m_left[static_cast<size_t>(top)].last) * 128U
        + relationOf(m_right[static_cast<size_t>(top)].last);
    const std::uint32_t beside =
        under < 0 ? 0 : relationOf(m_right[static_cast<size_t>(under)].last);
    keys.clear();
    keys.add(S0N0N1Tags, joint, n1.tag);
    keys.add(S0S1N0Tags, beneath, n0.tag);
    keys.add(S0N0TagsChildren, joint, around, relationOf(nextLeft));
    keys.add(S0S1TagsChildren, beneath, around, beside);
    keys.add(N0WordDistance, n0.word, distance);
    keys.add(S0WordDistance, s0.word, distance);
    keys.add(N0LeftWord, nextLeft < 0 ? 0 : m_words[static_cast<size_t>(nextLeft)].lower,
             relationOf(nextLeft));
    keys.add(N1N0Tags, n1.tag, n0.tag);
}

void ParserState::exitRelationFeatures(Transition transition, FeatureKeys &keys) const
{
    using enum RelationExitFeature;
    const std::int32_t word = m_stack.back();
    const std::int32_t head = headBy(transition);
    const View d = viewOf(word);
    const View h = viewOf(head);
    const View near = viewOf(m_left[static_cast<size_t>(word)].last);
    const Children &siblings = (word < head ? m_left : m_right)[static_cast<size_t>(head)];
    const View sibling = viewOf(siblings.last);
    const auto side = static_cast<std::uint32_t>(transition);
    const auto distance = static_cast<std::uint32_t>(std::min(std::abs(head - word), kFar));
    const std::uint32_t headStem =
        head < size() ? m_words[static_cast<size_t>(head)].stem : kRootWord;
    const std::uint32_t tags = (d.tag * 128U + h.tag) * 4U + side;
    keys.clear();
    keys.add(TagsDistance, tags, distance);
    keys.add(DependentWordHeadTag, d.word, h.tag, side);
    keys.add(LastLeft, near.tag * 32U + near.relation, tags);
    keys.add(Sibling, sibling.tag * 32U + sibling.relation, tags);
    keys.add(LastLeftWordHeadStem, near.word, headStem);
}

} // namespace inquit
