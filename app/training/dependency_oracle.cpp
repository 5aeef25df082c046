// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/dependency_oracle.h"

#include <algorithm>

namespace inquit {

DependencyOracle::DependencyOracle(std::span<const std::int32_t> heads)
    : m_heads(heads)
    , m_lastDependent(heads.size() + 1, -1)
{
    for (std::int32_t word = 0; word < std::ssize(heads); ++word) {
        m_lastDependent[static_cast<size_t>(headOf(word))] = word;
    }
}

std::int32_t DependencyOracle::headOf(std::int32_t word) const
{
    const std::int32_t head = m_heads[static_cast<size_t>(word)];
    return head < 0 || head >= std::ssize(m_heads) ? static_cast<std::int32_t>(m_heads.size())
                                                   : head;
}

bool DependencyOracle::hasDependentFrom(std::int32_t head, std::int32_t begin) const
{
    return m_lastDependent[static_cast<size_t>(head)] >= begin;
}

bool DependencyOracle::isZeroCost(const ParserState &state, Transition transition) const
{
    const std::span<const std::int32_t> stack = state.stack();
    const std::int32_t next = state.next();
    if (transition == Transition::Shift) {
        const std::int32_t head = headOf(next);
        for (size_t i = 0; i < stack.size(); ++i) {
            const bool isTop = i + 1 == stack.size();
            if ((stack[i] == head && !isTop) || headOf(stack[i]) == next) {
                return false;
            }
        }
        return true;
    }
    const std::int32_t top = stack.back();
    const std::int32_t head = headOf(top);
    if (hasDependentFrom(top, next)) {
        return false;
    }
    const std::int32_t under = stack.size() >= 2 ? stack[stack.size() - 2] : -1;
    const bool isLost = head >= next || (transition == Transition::Left && head == under);
    return head == state.headBy(transition) || !isLost;
}

} // namespace inquit
