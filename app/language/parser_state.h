// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/syntax.h"

#include <cstdint>
#include <span>
#include <vector>

namespace inquit {

/// A step of the arc-hybrid system: shift the next word onto the stack, or take the stack's top off
/// it as a dependent of the next word (Left) or of the word under it (Right).
enum class Transition : std::uint8_t { Shift, Left, Right };
inline constexpr int kTransitions = 3;
/// Its bit in a set of transitions.
constexpr std::uint64_t transitionBit(Transition transition)
{
    return std::uint64_t { 1 } << static_cast<unsigned>(transition);
}

/// A sentence half parsed. The root stands after the last word, at index words.size().
/// (Kuhlmann, Gómez-Rodríguez, Satta 2011.)
class ParserState {
public:
    ParserState(std::span<const WordForm> words, std::span<const PartOfSpeech> tags);

    bool isDone() const { return m_stack.empty() && m_next == size(); }
    bool can(Transition transition) const
    {
        return transition == Transition::Shift
            ? m_next < size()
            : m_stack.size() >= (transition == Transition::Left ? 1 : 2);
    }
    /// `relation` is that of the new arc of a Left or Right.
    void apply(Transition transition, Relation relation);
    /// What tells the next transition.
    void features(FeatureKeys &keys) const;
    /// What tells the relation of the arc that `transition`, a Left or Right, makes.
    void relationFeatures(Transition transition, FeatureKeys &keys) const;
    /// Those of the early exits.
    void exitFeatures(FeatureKeys &keys) const;
    void exitRelationFeatures(Transition transition, FeatureKeys &keys) const;
    /// The transitions that can be made, a bit each.
    std::uint64_t allowed() const
    {
        const auto bit = [&](Transition one) { return can(one) ? transitionBit(one) : 0; };
        return bit(Transition::Shift) | bit(Transition::Left) | bit(Transition::Right);
    }

    std::int32_t size() const { return static_cast<std::int32_t>(m_words.size()); }
    std::int32_t next() const { return m_next; }
    /// The head that a Left or Right gives to the stack's top.
    std::int32_t headBy(Transition transition) const
    {
        return transition == Transition::Left ? m_next : m_stack[m_stack.size() - 2];
    }
    std::span<const std::int32_t> stack() const { return m_stack; }
    /// The heads found so far: size() for the root.
    const std::vector<std::int32_t> &heads() const { return m_heads; }
    const std::vector<Relation> &relations() const { return m_relations; }

private:
    struct Children {
        std::int32_t first = -1;  ///< farthest from the word on its side
        std::int32_t last = -1;   ///< of the left ones the newest, of the right ones the newest
        std::int32_t second = -1; ///< newest but one
        std::uint8_t count = 0;
    };
    struct View;

    void attach(std::int32_t word, std::int32_t head, Relation relation);
    View viewOf(std::int32_t word) const;

    std::span<const WordForm> m_words;
    std::span<const PartOfSpeech> m_tags;
    std::vector<std::int32_t> m_stack;
    std::vector<std::int32_t> m_heads;
    std::vector<Relation> m_relations;
    std::vector<Children> m_left;
    std::vector<Children> m_right;
    std::int32_t m_next = 0;
};

} // namespace inquit
