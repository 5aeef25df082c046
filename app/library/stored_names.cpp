// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/stored_names.h"

#include <array>

namespace inquit {

namespace {

// Each in the order of its enumerators.
constexpr std::array<QStringView, 11> kBlockKinds {
    u"headline", u"standfirst", u"byline", u"dateline",    u"paragraph", u"heading",
    u"caption",  u"credit",     u"turn",   u"source line", u"quote",
};
constexpr std::array<QStringView, 4> kInlineKinds { u"emphasis", u"strong", u"struck", u"link" };
constexpr std::array<QStringView, 5> kSpeakerKinds { u"person", u"organisation", u"document",
                                                     u"group", u"unnamed" };
constexpr std::array<QStringView, 5> kMentionKinds { u"full name", u"short name", u"initials",
                                                     u"description", u"pronoun" };
constexpr std::array<QStringView, 3> kTypes { u"direct", u"indirect", u"mixed" };
constexpr std::array<QStringView, 3> kModes { u"speech", u"thought", u"other" };
// clang-format off
constexpr std::array<QStringView, 23> kEvidenceKinds {
    u"named", u"named-elsewhere", u"short-name", u"both-named",
    u"last-man", u"last-woman", u"last-named", u"previous-speaker", u"same-speaker",
    u"relative", u"signature", u"continued",
    u"role", u"named-before", u"named-below", u"staff", u"described",
    u"runner-up-farther", u"runner-up-not-subject", u"runner-up-quoted", u"runner-up-possessive",
    u"runner-up-no-gender", u"runner-up-said-nothing",
};
// clang-format on
constexpr std::array<QStringView, 3> kChecks { u"unchecked", u"confirmed", u"rejected" };

template<typename Enum, size_t n>
QString nameIn(const std::array<QStringView, n> &names, Enum value)
{
    return names.at(static_cast<size_t>(value)).toString();
}

template<typename Enum, size_t n>
Enum valueIn(const std::array<QStringView, n> &names, QStringView name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Enum {} : static_cast<Enum>(found - names.begin());
}

} // namespace

QString storedName(BlockKind kind)
{
    return nameIn(kBlockKinds, kind);
}

QString storedName(InlineSpan::Kind kind)
{
    return nameIn(kInlineKinds, kind);
}

QString storedName(SpeakerKind kind)
{
    return nameIn(kSpeakerKinds, kind);
}

QString storedName(MentionKind kind)
{
    return nameIn(kMentionKinds, kind);
}

QString storedName(QuotationType type)
{
    return nameIn(kTypes, type);
}

QString storedName(QuotationMode mode)
{
    return nameIn(kModes, mode);
}

QString storedName(Rule rule)
{
    return descriptionOf(rule).name;
}

QString storedName(EvidenceKind kind)
{
    return nameIn(kEvidenceKinds, kind);
}

QString storedName(Check check)
{
    return nameIn(kChecks, check);
}

template<>
BlockKind fromStoredName(QStringView name)
{
    return valueIn<BlockKind>(kBlockKinds, name);
}

template<>
InlineSpan::Kind fromStoredName(QStringView name)
{
    return valueIn<InlineSpan::Kind>(kInlineKinds, name);
}

template<>
SpeakerKind fromStoredName(QStringView name)
{
    return valueIn<SpeakerKind>(kSpeakerKinds, name);
}

template<>
MentionKind fromStoredName(QStringView name)
{
    return valueIn<MentionKind>(kMentionKinds, name);
}

template<>
QuotationType fromStoredName(QStringView name)
{
    return valueIn<QuotationType>(kTypes, name);
}

template<>
QuotationMode fromStoredName(QStringView name)
{
    return valueIn<QuotationMode>(kModes, name);
}

template<>
Rule fromStoredName(QStringView name)
{
    return ruleNamed(name).value_or(Rule {});
}

template<>
EvidenceKind fromStoredName(QStringView name)
{
    return valueIn<EvidenceKind>(kEvidenceKinds, name);
}

template<>
Check fromStoredName(QStringView name)
{
    return valueIn<Check>(kChecks, name);
}

} // namespace inquit
