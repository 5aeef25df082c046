// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

// clang-format off
constexpr std::array kRules {
    RuleDescription { Rule::Model, "model"_L1, {}, {} },
    RuleDescription { Rule::Turn, "turn"_L1,
                      u"JANE ROE: I never left the pier.",
                      u"The pier: I never left it." },
    RuleDescription { Rule::CueSource, "cue-source"_L1,
                      u"“The pier is shut,” said Ann Poe.",
                      u"The “pier” said to be shut is open." },
    RuleDescription { Rule::SourceCue, "source-cue"_L1,
                      u"“The pier is shut,” the mayor of Rill said.",
                      u"“The pier is shut.” The mayor was seen to leave." },
    RuleDescription { Rule::Dash, "dash"_L1,
                      u"“The pier was my whole youth.” — Ann Poe",
                      u"“The pier was my whole youth.” — a word that he likes" },
    RuleDescription { Rule::AccordingTo, "according-to"_L1,
                      u"According to Ann Poe, the pier will open in May.",
                      u"All went according to plan." },
    RuleDescription { Rule::Introduced, "introduced"_L1,
                      u"Ann Poe told reporters on Monday: “The pier is shut.”",
                      u"He kept calling it “a pier” all day." },
    RuleDescription { Rule::Colon, "colon"_L1,
                      u"Ann Poe greeted them: “You shut the pier too early.”",
                      u"They met at 10:30 “to open the pier too early.”" },
    RuleDescription { Rule::SentenceBefore, "sentence-before"_L1,
                      u"Ann Poe took the gift. “We are glad to have it.”",
                      u"The “new” pier is older than the town." },
    RuleDescription { Rule::StandingAlone, "standing-alone"_L1,
                      u"“We are glad to have it back.”",
                      u"She read the novel “The Lord of the Piers” twice." },
    RuleDescription { Rule::TrailingCredit, "trailing-credit"_L1,
                      u"The pier will open in May, Poe said on Monday.",
                      u"The pier, which Poe said she loved, will open." },
    RuleDescription { Rule::InsertedCredit, "inserted-credit"_L1,
                      u"The pier, Poe said, will open in May.",
                      u"In May, Poe said that the pier will open." },
    RuleDescription { Rule::ThatClause, "that-clause"_L1,
                      u"The mayor of Rill said that the pier is shut.",
                      u"The fact that the pier is shut pleased nobody." },
    RuleDescription { Rule::Clause, "clause"_L1,
                      u"Poe said the pier is shut.",
                      u"Poe told reporters about the pier." },
    RuleDescription { Rule::QuestionClause, "question-clause"_L1,
                      u"Jo Ray asked whether the pier is shut.",
                      u"Jo Ray asked the harbour master." },
    RuleDescription { Rule::ToInfinitive, "to-infinitive"_L1,
                      u"Poe vowed to open the pier.",
                      u"The pier is expected to open in May." },
    RuleDescription { Rule::Urged, "urged"_L1,
                      u"Poe urged the town to wait.",
                      u"Poe urged the town on." },
    RuleDescription { Rule::Urging, "urging"_L1,
                      u"Poe came to the hall with one wish in mind: asking the town to wait.",
                      u"Poe came to the hall with one wish in mind: to wait." },
    RuleDescription { Rule::Called, "called"_L1,
                      u"Ray, who called Rillers cowards, left the town.",
                      u"Poe called the office on Monday." },
    RuleDescription { Rule::Accused, "accused"_L1,
                      u"Poe accused the company of hiding the report.",
                      u"Poe was accused of hiding the report." },
};
// clang-format on

constexpr bool standInOrder()
{
    for (size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<size_t>(kRules[i].rule) != i) {
            return false;
        }
    }
    return kRules.back().rule == Rule::Accused;
}
static_assert(standInOrder());

} // namespace

std::span<const RuleDescription> allRules()
{
    return kRules;
}

const RuleDescription &descriptionOf(Rule rule)
{
    return allRules()[static_cast<size_t>(rule)];
}

std::optional<Rule> ruleNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        allRules(), [name](const RuleDescription &one) { return name == one.name; });
    return found == allRules().end() ? std::nullopt : std::optional(found->rule);
}

} // namespace inquit
