// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/tag_sets.h"

#include <algorithm>
#include <utility>

namespace inquit {

namespace {

constexpr auto kPartsOfSpeech = std::to_array<std::string_view>({
    "NN",  "IN",   "NNP", "DT",    "JJ",    "NNS",  ",",    ".",   "RB",  "CC",  "VBD", "VB", "PRP",
    "VBZ", "VBN",  "TO",  "VBG",   "VBP",   "CD",   "PRP$", "MD",  "POS", "``",  "''",  "WP", "WDT",
    "WRB", "NNPS", ":",   "-LRB-", "-RRB-", "JJR",  "JJS",  "RP",  "RBR", "RBS", "EX",  "$",  "FW",
    "UH",  "PDT",  "WP$", "SYM",   "LS",    "HYPH", "ADD",  "NFP", "#",   "AFX",
});

constexpr auto kRelationNames = std::to_array<std::pair<std::string_view, Relation>>({
    { "acl", Relation::NounClause },      { "advcl", Relation::AdverbialClause },
    { "advmod", Relation::Adverb },       { "amod", Relation::NounPart },
    { "appos", Relation::Apposition },    { "aux", Relation::Auxiliary },
    { "auxpass", Relation::Auxiliary },   { "case", Relation::Case },
    { "cc", Relation::Coordinator },      { "ccomp", Relation::ClausalComplement },
    { "compound", Relation::NounPart },   { "conj", Relation::Conjunct },
    { "cop", Relation::Copula },          { "csubj", Relation::Subject },
    { "csubjpass", Relation::Subject },   { "det", Relation::NounPart },
    { "dobj", Relation::Object },         { "fixed", Relation::NounPart },
    { "flat", Relation::NounPart },       { "iobj", Relation::Object },
    { "mark", Relation::Marker },         { "mwe", Relation::NounPart },
    { "name", Relation::NounPart },       { "neg", Relation::Adverb },
    { "nmod", Relation::Modifier },       { "nsubj", Relation::Subject },
    { "nsubjpass", Relation::Subject },   { "nummod", Relation::NounPart },
    { "obj", Relation::Object },          { "obl", Relation::Modifier },
    { "parataxis", Relation::Parataxis }, { "punct", Relation::Punctuation },
    { "root", Relation::Root },           { "xcomp", Relation::OpenComplement },
});
static_assert(std::ranges::is_sorted(kRelationNames));

} // namespace

std::span<const std::string_view> partOfSpeechNames()
{
    return kPartsOfSpeech;
}

PartOfSpeech partOfSpeech(std::string_view name)
{
    const auto found = std::ranges::find(kPartsOfSpeech, name);
    return found == kPartsOfSpeech.end()
        ? PartOfSpeech { 0 }
        : static_cast<PartOfSpeech>(found - kPartsOfSpeech.begin());
}

Relation relation(std::string_view label)
{
    if (label == "nmod:poss") {
        return Relation::Possessor;
    }
    const std::string_view base = label.substr(0, label.find(':'));
    const auto found = std::ranges::lower_bound(kRelationNames, base, {},
                                                &std::pair<std::string_view, Relation>::first);
    return found != kRelationNames.end() && found->first == base ? found->second : Relation::Other;
}

} // namespace inquit
