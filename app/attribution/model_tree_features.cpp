// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_tree_features.h"

#include <algorithm>

namespace inquit {

namespace {

/// The templates; numbers that are left out were tried and taken back.
enum class TreeFeature : std::uint32_t {
    RelationSide = 40,
    RelationHeadTag = 42,
    RelationsGrandStem,
    TagRelationsHeadTag,
    StemFrame,
    TagFrameStrength,
    RelationHeadStrengthFrame,
    RelationsStrengths,
    StemRelation = 50,
    TagChildren,
    StemSubject,
    StrengthSubject = 54,
};

/// Where a subtree borders on a unit; the templates of a border follow on its number.
enum class BorderFeature : std::uint32_t {
    FromHere = 60,
    ToHere = 64,
    ToBefore = 68,
    FromAfter = 72
};
enum class BorderPart : std::uint32_t { HeadStem, StrengthLength, Tags, StrengthChildren };

BorderFeature of(BorderFeature border, BorderPart part)
{
    return static_cast<BorderFeature>(static_cast<std::uint32_t>(border)
                                      + static_cast<std::uint32_t>(part));
}

/// The templates of the inmost clause; those of the next ones follow, four numbers on each.
enum class AncestorFeature : std::uint32_t { Stem = 80, Strength, Depth, Count = 94 };

AncestorFeature nth(AncestorFeature feature, std::uint32_t clause)
{
    return static_cast<AncestorFeature>(static_cast<std::uint32_t>(feature) + clause * 4);
}

constexpr int kMostAncestors = 10;
constexpr std::uint32_t kMostClauses = 3;
constexpr std::uint32_t kPossibleCue = 2; ///< the strength from which on an argument's head counts
constexpr std::uint32_t kNoTag = 61;
constexpr std::uint32_t kNoRelation = 30;
constexpr std::uint32_t kNoStem = 1;
constexpr std::uint32_t kNoSubtree = 99;

size_t at(std::int32_t token)
{
    return static_cast<size_t>(token);
}

} // namespace

void addTreeFeatures(const ModelContext &context, std::int32_t token, FeatureKeys &keys)
{
    using enum TreeFeature;
    const Syntax &syntax = context.syntax();
    const auto i = at(token);
    const std::int32_t head = syntax.heads[i];
    const auto relation = static_cast<std::uint32_t>(syntax.relations[i]);
    const std::uint32_t tag = syntax.partsOfSpeech[i];
    const std::uint32_t stem = syntax.forms[i].stem;
    const std::uint32_t headTag = head < 0 ? kNoTag : syntax.partsOfSpeech[at(head)];
    const std::uint32_t headRelation =
        head < 0 ? kNoRelation : static_cast<std::uint32_t>(syntax.relations[at(head)]);
    const std::int32_t grand = head < 0 ? -1 : syntax.heads[at(head)];
    const std::uint32_t grandStem = grand < 0 ? kNoStem : syntax.forms[at(grand)].stem;
    const std::uint32_t side = head > token ? 1 : 0;
    const std::uint32_t children = context.children(token);
    const std::uint32_t headChildren = context.children(head);
    const std::uint32_t frame = children & kFrame;
    const std::uint32_t headFrame = headChildren & kFrame;
    keys.add(RelationSide, relation, side);
    keys.add(RelationHeadTag, relation, headTag, side);
    keys.add(RelationsGrandStem, relation, headRelation, grandStem);
    keys.add(TagRelationsHeadTag, tag * 32 + relation, headRelation, headTag);
    keys.add(StemFrame, stem, frame);
    keys.add(TagFrameStrength, tag, frame, context.strength(token));
    keys.add(RelationHeadStrengthFrame, relation, context.strength(head), headFrame);
    keys.add(RelationsStrengths, relation * 32 + headRelation, context.strength(head),
             context.strength(grand));
    keys.add(StemRelation, stem, relation);
    keys.add(TagChildren, tag, children);
    const std::int32_t subject = context.subjectOf(token);
    if (subject >= 0) {
        keys.add(StemSubject, stem, syntax.names[at(subject)], syntax.partsOfSpeech[at(subject)]);
        keys.add(StrengthSubject, context.strength(token), syntax.names[at(subject)],
                 syntax.forms[at(subject)].stem);
    }
}

void addBorderFeatures(const ModelContext &context, const ModelBlock &block, size_t i,
                       FeatureKeys &keys)
{
    using enum BorderFeature;
    const Syntax &syntax = context.syntax();
    const auto token = static_cast<std::int32_t>(block.units[i].tokens.begin);
    const auto last = static_cast<std::int32_t>(block.units[i].tokens.end - 1);
    const auto add = [&](BorderFeature border, std::int32_t top) {
        if (top < 0) {
            return keys.add(border, kNoSubtree);
        }
        const std::int32_t head = syntax.heads[at(top)];
        const auto relation = static_cast<std::uint32_t>(syntax.relations[at(top)]);
        const std::uint32_t length = bucket(context.reach(top));
        const std::uint32_t headStem = head < 0 ? kNoStem : syntax.forms[at(head)].stem;
        const std::uint32_t side = head > top ? 1 : 0;
        keys.add(of(border, BorderPart::HeadStem), relation * 2 + side, headStem);
        keys.add(of(border, BorderPart::StrengthLength), relation * 2 + side,
                 context.strength(head), length);
        keys.add(of(border, BorderPart::Tags), relation * 2 + side, syntax.partsOfSpeech[at(top)],
                 head < 0 ? 0 : syntax.partsOfSpeech[at(head)]);
        keys.add(of(border, BorderPart::StrengthChildren), relation * 2 + side,
                 context.strength(head), context.children(head) & kFrame);
    };
    add(FromHere, context.largestFrom(token));
    add(ToHere, context.largestTo(last));
    if (i > 0) {
        add(ToBefore,
            context.largestTo(static_cast<std::int32_t>(block.units[i - 1].tokens.end - 1)));
    }
    if (i + 1 < block.units.size()) {
        add(FromAfter,
            context.largestFrom(static_cast<std::int32_t>(block.units[i + 1].tokens.begin)));
    }
}

void addAncestorFeatures(const ModelContext &context, std::int32_t token, FeatureKeys &keys)
{
    using enum AncestorFeature;
    const Syntax &syntax = context.syntax();
    std::int32_t below = token;
    std::uint32_t depth = 0;
    std::uint32_t found = 0;
    for (int left = kMostAncestors; left > 0 && below >= 0; --left) {
        const std::int32_t head = syntax.heads[at(below)];
        if (head < 0) {
            break;
        }
        const Relation relation = syntax.relations[at(below)];
        const bool isClause = relation == Relation::ClausalComplement
            || relation == Relation::OpenComplement || relation == Relation::AdverbialClause
            || relation == Relation::NounClause || relation == Relation::Parataxis;
        const bool isArgument = relation == Relation::Subject || relation == Relation::Object
            || relation == Relation::Modifier;
        if (isClause || (isArgument && context.strength(head) >= kPossibleCue)) {
            const auto code = static_cast<std::uint32_t>(relation) * 2 + (head > token ? 1 : 0);
            keys.add(nth(Stem, found), code, syntax.forms[at(head)].stem);
            keys.add(nth(Strength, found), code, context.strength(head),
                     context.children(head) & kFrame);
            keys.add(nth(Depth, found), code, context.strength(head), std::min(depth, 3U));
            if (++found == kMostClauses) {
                break;
            }
        }
        below = head;
        ++depth;
    }
    keys.add(Count, found, depth);
}

} // namespace inquit
