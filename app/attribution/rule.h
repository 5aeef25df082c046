// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace inquit {

/// What finds an attribution: the trained model, or a rule of rule_direct.h, rule_indirect.h.
enum class Rule : std::uint8_t {
    Model,
    Turn,
    CueSource,
    SourceCue,
    Dash,
    AccordingTo,
    Introduced,
    Colon,
    SentenceBefore,
    StandingAlone,
    TrailingCredit,
    InsertedCredit,
    ThatClause,
    Clause,
    QuestionClause,
    ToInfinitive,
    Urged,
    Urging,
    Called,
    Accused,
};

struct RuleDescription {
    Rule rule = Rule::Model;
    QLatin1StringView name; ///< ends in a NUL. Libraries and exports hold it and the model's
                            ///< features are made of it: it stays as it is
    QStringView fires;  ///< an article in which the rule finds an attribution; none for the model
    QStringView misses; ///< one like it in which it must not
};

/// Every rule, in the order of the enumerators.
std::span<const RuleDescription> allRules();
const RuleDescription &descriptionOf(Rule rule);
/// "cue-source" -> Rule::CueSource
std::optional<Rule> ruleNamed(QStringView name);

} // namespace inquit
