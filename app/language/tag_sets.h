// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace inquit {

/// An index into partOfSpeechNames().
using PartOfSpeech = std::uint8_t;

/// The Penn Treebank's tags.
std::span<const std::string_view> partOfSpeechNames();

/// The tag called `name`; the tag NN for one that the set has not.
PartOfSpeech partOfSpeech(std::string_view name);

enum class NameKind : std::uint8_t { None, Person, Organisation, Place };

inline constexpr std::size_t kNameKinds = 4;

/// The labels of the name tagger (BIO): outside, and each kind's first and further words.
inline constexpr int kNameLabels = 7;
inline constexpr std::uint8_t kOutsideName = 0;
constexpr std::uint8_t nameLabel(NameKind kind, bool isFirst)
{
    return kind == NameKind::None
        ? kOutsideName
        : static_cast<std::uint8_t>(static_cast<int>(kind) * 2 - (isFirst ? 1 : 0));
}
constexpr bool isFirstOfName(std::uint8_t label)
{
    return label % 2 == 1;
}
constexpr NameKind nameKind(std::uint8_t label)
{
    return static_cast<NameKind>((label + 1) / 2);
}

/// How a word depends on its head: Universal Dependencies, drawn together to what attribution
/// needs.
enum class Relation : std::uint8_t {
    Root,
    Subject,
    Object,
    ClausalComplement,
    OpenComplement,
    AdverbialClause,
    NounClause, ///< acl, relative clauses
    Marker,
    Auxiliary,
    Copula,
    Case,
    Modifier, ///< nmod, obl
    Possessor,
    NounPart, ///< det, amod, compound, nummod, flat
    Adverb,
    Conjunct,
    Coordinator,
    Apposition,
    Parataxis,
    Punctuation,
    Other,
};
inline constexpr int kRelations = static_cast<int>(Relation::Other) + 1;

/// The relation that a Universal Dependencies label (version 1 or 2) stands for.
Relation relation(std::string_view label);

} // namespace inquit
