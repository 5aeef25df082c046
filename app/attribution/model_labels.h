// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace inquit {

/// What a unit is in an attribution. Cues and sources stand before the content that they belong to
/// or after it; a gap lies between the parts of one attribution.
enum class ModelLabel : std::uint8_t {
    Outside,
    Gap,
    ContentFirst,
    ContentInside,
    ContentAgain, ///< the first unit of a further part of the same content
    SourceBefore,
    SourceBeforeInside,
    SourceAfter,
    SourceAfterInside,
    CueBefore,
    CueBeforeInside,
    CueAfter,
    CueAfterInside,
};
inline constexpr int kModelLabels = 13;
inline constexpr int kModelTransitions = kModelLabels * kModelLabels;

constexpr int modelTransition(int from, int to)
{
    return from * kModelLabels + to;
}

/// Whether `to` may follow `from`; Outside stands before the first unit and after the last.
constexpr bool mayFollow(ModelLabel from, ModelLabel to)
{
    using enum ModelLabel;
    switch (to) {
    case Outside:
        return from != Gap;
    case Gap:
        return from != Outside;
    case ContentInside:
        return from == ContentFirst || from == ContentInside || from == ContentAgain;
    case SourceBeforeInside:
        return from == SourceBefore || from == SourceBeforeInside;
    case SourceAfterInside:
        return from == SourceAfter || from == SourceAfterInside;
    case CueBeforeInside:
        return from == CueBefore || from == CueBeforeInside;
    case CueAfterInside:
        return from == CueAfter || from == CueAfterInside;
    case ContentAgain:
    case SourceAfter:
    case CueAfter:
        return from != Outside;
    default:
        return true;
    }
}

enum class ModelRole : std::uint8_t { None, Content, Cue, Source };

constexpr ModelRole roleOf(ModelLabel label)
{
    using enum ModelLabel;
    return label <= Gap              ? ModelRole::None
        : label <= ContentAgain      ? ModelRole::Content
        : label <= SourceAfterInside ? ModelRole::Source
                                     : ModelRole::Cue;
}

constexpr bool isFirstOfPart(ModelLabel label)
{
    using enum ModelLabel;
    return label == ContentFirst || label == ContentAgain || label == SourceBefore
        || label == SourceAfter || label == CueBefore || label == CueAfter;
}

} // namespace inquit
