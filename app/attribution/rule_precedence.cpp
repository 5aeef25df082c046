// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_precedence.h"

#include <algorithm>
#include <ranges>

namespace inquit {

namespace {

constexpr double kSureEnough = 0.7; ///< of a rule, to decide against the model
constexpr double kDoubtful = 0.38; ///< of the model, below which a rule that is sure enough decides

TextRange wholeOf(const Attribution &attribution)
{
    TextRange whole = hull(attribution.content);
    for (const TextRanges *ranges : { &attribution.cue, &attribution.source }) {
        for (const TextRange &range : *ranges) {
            whole.begin = std::min(whole.begin, range.begin);
            whole.end = std::max(whole.end, range.end);
        }
    }
    return whole;
}

TextRanges turnsOf(const Article &article)
{
    TextRanges turns;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Turn) {
            turns.push_back(block.range);
        }
    }
    return turns;
}

bool isIn(const TextRanges &turns, const Attribution &attribution)
{
    const qsizetype place = attribution.content.front().begin;
    const auto turn = std::ranges::upper_bound(turns, place, {}, &TextRange::end);
    return turn != turns.end() && turn->begin <= place;
}

/// The attributions of one engine, found by a place in them; wholes may overlap.
class Places {
public:
    explicit Places(const std::vector<Attribution> &attributions)
    {
        qsizetype furthest = 0;
        for (const Attribution &attribution : attributions) {
            m_wholes.push_back(wholeOf(attribution));
            furthest = std::max(furthest, m_wholes.back().end);
            m_furthest.push_back(furthest);
        }
    }

    /// Calls `visit` with the index of each that shares a place with `range`.
    template<typename Visit>
    void forEach(TextRange range, Visit visit) const
    {
        const auto first = std::ranges::upper_bound(m_furthest, range.begin);
        for (auto i = static_cast<size_t>(first - m_furthest.begin()); i < m_wholes.size(); ++i) {
            if (m_wholes[i].intersects(range)) {
                visit(i);
            } else if (m_wholes[i].begin >= range.end && i > 0
                       && m_wholes[i].begin >= m_furthest[i - 1]) {
                break;
            }
        }
    }

private:
    TextRanges m_wholes;
    std::vector<qsizetype> m_furthest; ///< the largest end up to each
};

/// “A,” said X, “b”: the part behind the credit goes on in small letters, so that both are one.
bool isInterrupted(const Attribution &rule, QStringView text)
{
    const auto goesOn = [&](const TextRange &part) {
        return part.length() > 1 && text[part.begin + 1].isLower();
    };
    return rule.type == QuotationType::Direct && rule.confidence >= kSureEnough
        && rule.content.size() > 1
        && std::ranges::all_of(rule.content | std::views::drop(1), goesOn);
}

bool hasAllOf(const Attribution &model, const Attribution &rule)
{
    return std::ranges::all_of(rule.content, [&](const TextRange &part) {
        return std::ranges::contains(model.content, part);
    });
}

/// Takes what `rule` says out of `model`; whether anything is left.
bool leavesAnyOf(Attribution &model, const Attribution &rule)
{
    std::erase_if(model.content, [&](const TextRange &part) {
        return std::ranges::any_of(rule.content,
                                   [&](const TextRange &other) { return other.intersects(part); });
    });
    return !model.content.empty();
}

/// On words without marks, where the model sees what may or may not be one.
bool isSurer(const Attribution &rule, const Attribution &model)
{
    return rule.confidence >= kSureEnough && model.confidence < kDoubtful
        && rule.type != QuotationType::Direct && model.type != QuotationType::Direct;
}

bool creditsWhatIsUnnamed(const Attribution &rule, const Attribution &model)
{
    return model.source.empty() && !rule.source.empty() && rule.confidence >= kSureEnough
        && model.type == QuotationType::Direct && rule.type == QuotationType::Direct
        && hull(rule.content).intersects(hull(model.content));
}

} // namespace

std::vector<Attribution> withRulesWhereTheyDecide(const Article &article,
                                                  std::vector<Attribution> byModel,
                                                  const std::vector<Attribution> &byRules)
{
    const TextRanges turns = turnsOf(article);
    const Places places(byModel);
    std::vector<bool> isGone(byModel.size());
    for (size_t i = 0; i < byModel.size(); ++i) {
        isGone[i] = isIn(turns, byModel[i]);
    }
    std::vector<Attribution> taken;
    for (const Attribution &rule : byRules) {
        std::vector<size_t> met;
        places.forEach(wholeOf(rule), [&](size_t i) { met.push_back(i); });
        const bool joins = isInterrupted(rule, article.text)
            && std::ranges::none_of(met, [&](size_t i) { return hasAllOf(byModel[i], rule); });
        const bool decides =
            isIn(turns, rule) || rule.rule == Rule::Dash || joins
            || (!met.empty() && std::ranges::all_of(met, [&](size_t i) {
                   return creditsWhatIsUnnamed(rule, byModel[i]) || isSurer(rule, byModel[i]);
               }));
        if (decides) {
            taken.push_back(rule);
            for (const size_t i : met) {
                isGone[i] = isGone[i] || !joins || !leavesAnyOf(byModel[i], rule);
            }
        }
    }
    for (size_t i = 0; i < byModel.size(); ++i) {
        if (!isGone[i]) {
            taken.push_back(std::move(byModel[i]));
        }
    }
    std::ranges::stable_sort(taken, {}, [](const Attribution &attribution) {
        return attribution.content.front().begin;
    });
    return taken;
}

} // namespace inquit
