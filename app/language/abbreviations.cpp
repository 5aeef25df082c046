// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/abbreviations.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace inquit {

namespace {

using namespace std::string_view_literals;

constexpr auto kTitles = std::to_array<std::string_view>({
    "adm", "amb",  "asst", "atty", "brig", "capt", "cdr",   "cmdr", "col", "cpl",    "dep",  "det",
    "dr",  "fr",   "ft",   "gen",  "gov",  "hon",  "insp",  "lt",   "maj", "messrs", "mlle", "mme",
    "mr",  "mrs",  "ms",   "mt",   "ofc",  "pfc",  "pres",  "prof", "pvt", "rep",    "reps", "rev",
    "sen", "sens", "sgt",  "sr",   "st",   "supt", "treas", "v",    "vs",
});
constexpr auto kCounted = std::to_array<std::string_view>({
    "apr", "art", "aug", "ch",  "dec", "feb", "fig", "jan", "jul",  "jun", "mar",
    "no",  "nos", "nov", "oct", "p",   "pp",  "sec", "sep", "sept", "vol",
});
constexpr auto kOthers = std::to_array<std::string_view>({
    "ala", "approx", "ariz", "ark",  "assn", "ave", "bldg", "blvd", "bros", "calif", "cf",
    "co",  "colo",   "conn", "corp", "ctr",  "del", "dept", "dist", "esq",  "est",   "etc",
    "fla", "ga",     "govt", "ill",  "inc",  "ind", "intl", "jr",   "kan",  "ky",    "la",
    "ltd", "mass",   "md",   "mich", "minn", "mo",  "mont", "neb",  "nev",  "okla",  "ore",
    "pa",  "penn",   "ph.d", "rd",   "tenn", "tex", "univ", "va",   "wash", "wis",   "wyo",
});
constexpr auto kOpeners = std::to_array<std::string_view>({
    "a",         "after",     "all",   "although", "an",     "and",     "as",     "at",
    "before",    "but",       "by",    "critics",  "during", "earlier", "even",   "every",
    "for",       "from",      "he",    "her",      "here",   "his",     "how",    "however",
    "i",         "if",        "in",    "instead",  "it",     "its",     "last",   "later",
    "many",      "meanwhile", "more",  "most",     "my",     "no",      "not",    "now",
    "officials", "on",        "one",   "only",     "or",     "other",   "others", "our",
    "she",       "since",     "so",    "some",     "still",  "that",    "the",    "their",
    "then",      "there",     "these", "they",     "this",   "those",   "to",     "two",
    "under",     "until",     "we",    "what",     "when",   "where",   "while",  "who",
    "why",       "with",      "yet",   "you",
});
constexpr auto kReporting = std::to_array<std::string_view>({
    "added",     "adds",      "asked",     "asks",  "continued", "cried",    "declared",
    "exclaimed", "explained", "quipped",   "read",  "reads",     "recalled", "remarked",
    "replied",   "replies",   "responded", "said",  "says",      "shouted",  "told",
    "tweeted",   "wondered",  "writes",    "wrote", "yelled",
});

/// `word` in lower case, held in `buffer`; empty where it is too long or not ASCII.
std::string_view folded(QStringView word, std::array<char, 12> &buffer)
{
    if (word.size() > static_cast<qsizetype>(buffer.size())) {
        return {};
    }
    size_t length = 0;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            return {};
        }
        buffer[length++] = static_cast<char>(u >= u'A' && u <= u'Z' ? u + 32 : u);
    }
    return { buffer.data(), length };
}

bool isIn(const auto &sorted, QStringView word)
{
    std::array<char, 12> buffer;
    const std::string_view key = folded(word, buffer);
    return !key.empty() && std::ranges::binary_search(sorted, key);
}

/// "U.S", "a.m", "J.R.R", "Ph.D": short pieces with points between them.
bool hasInnerPoints(QStringView word)
{
    qsizetype piece = 0;
    bool any = false;
    for (const QChar c : word) {
        if (c == u'.') {
            any = true;
            piece = 0;
        } else if (!c.isLetter() || ++piece > 2) {
            return false;
        }
    }
    return any && piece > 0;
}

} // namespace

static_assert(std::ranges::is_sorted(kCounted) && std::ranges::is_sorted(kOthers));
static_assert(std::ranges::is_sorted(kOpeners) && std::ranges::is_sorted(kReporting));
static_assert(std::ranges::is_sorted(kTitles));

AbbreviationKind abbreviationKind(QStringView word)
{
    if (isIn(kTitles, word)) {
        return AbbreviationKind::Title;
    }
    if (isIn(kCounted, word)) {
        return AbbreviationKind::Counted;
    }
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    if (isInitial || isIn(kOthers, word) || hasInnerPoints(word)) {
        return AbbreviationKind::Other;
    }
    return AbbreviationKind::None;
}

bool isSentenceOpener(QStringView word)
{
    return isIn(kOpeners, word);
}

bool isCommonReportingVerb(QStringView word)
{
    return isIn(kReporting, word);
}

} // namespace inquit
