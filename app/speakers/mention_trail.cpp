// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/mention_trail.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace inquit {

namespace {

constexpr size_t kMemory = 60; ///< steps that are looked back over

/// Weights of what speaks for an antecedent, in the unit of one sentence's distance.
constexpr double kSubject = 2.0;
constexpr double kSameGender = 0.8;
constexpr double kPrevious = 1.6;
constexpr double kQuoted = -3.0;
constexpr double kGenitive = -0.9;
constexpr double kSentence = -1.1;
constexpr double kParagraph = -0.6;
constexpr double kFarthest = 12;

} // namespace

void MentionTrail::add(const Step &step)
{
    // Sources are met before the names behind them, so the order is mended here.
    auto at = m_steps.end();
    while (at != m_steps.begin() && std::prev(at)->tokens.begin > step.tokens.begin) {
        --at;
    }
    m_steps.insert(at, step);
}

MentionTrail::Weights MentionTrail::weightsOf(const Step &step, qsizetype at,
                                              qsizetype previous) const
{
    const qsizetype here = m_text.sentenceOf(at);
    const qsizetype there = m_text.sentenceOf(step.tokens.begin);
    const auto sentences = static_cast<double>(here - there);
    const auto paragraphs =
        static_cast<double>(m_text.sentence(here).block - m_text.sentence(there).block);
    return { std::min(sentences, kFarthest) * kSentence
                 + std::min(paragraphs, kFarthest) * kParagraph,
             step.isSubject ? kSubject : 0,
             step.isQuoted ? kQuoted : 0,
             step.genitive ? kGenitive : 0,
             step.gender != Gender::Unknown ? kSameGender : 0,
             step.speaker == previous ? kPrevious : 0 };
}

double MentionTrail::scoreOf(const Step &step, qsizetype at, qsizetype previous) const
{
    const Weights weights = weightsOf(step, at, previous);
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

/// What weighed most for `better` and not for `worse`.
EvidenceKind MentionTrail::against(const Step &worse, const Step &better, qsizetype at,
                                   qsizetype previous) const
{
    const Weights lost = weightsOf(worse, at, previous);
    Weights margins = weightsOf(better, at, previous);
    std::ranges::transform(margins, lost, margins.begin(), std::minus());
    const auto most = std::ranges::max_element(margins) - margins.begin();
    return static_cast<EvidenceKind>(static_cast<int>(EvidenceKind::RunnerUpFarther)
                                     + static_cast<int>(most));
}

template<typename Fits>
std::optional<Antecedent> MentionTrail::best(qsizetype at, qsizetype previous, Fits fits) const
{
    std::optional<Antecedent> found;
    double bestScore = 0;
    double secondScore = -20;
    size_t seen = 0;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && seen < kMemory; ++step) {
        if (step->tokens.end > at) {
            continue;
        }
        ++seen;
        if (!fits(*step)) {
            continue;
        }
        const double score = scoreOf(*step, at, previous);
        if (!found || score > bestScore) {
            if (found && found->step.speaker != step->speaker) {
                found->runnerUp = found->step;
                secondScore = bestScore;
            }
            found =
                Antecedent { .step = *step, .runnerUp = found ? found->runnerUp : std::nullopt };
            bestScore = score;
        } else if (step->speaker != found->step.speaker && score > secondScore) {
            found->runnerUp = *step;
            secondScore = score;
        }
    }
    if (found) {
        if (found->runnerUp && found->runnerUp->speaker == found->step.speaker) {
            found->runnerUp.reset();
            secondScore = -20;
        }
        if (found->runnerUp) {
            found->againstRunnerUp = against(*found->runnerUp, found->step, at, previous);
        }
        const double margin = std::min(bestScore - secondScore, 8.0);
        found->confidence = 0.5 + 0.45 * (1 - std::exp(-margin / 2));
    }
    return found;
}

std::optional<Antecedent> MentionTrail::personBefore(qsizetype at, Gender gender,
                                                     qsizetype previous) const
{
    return best(at, previous, [gender](const Step &step) {
        return step.isPerson && !step.isPlural
            && (step.gender == Gender::Unknown || gender == Gender::Unknown
                || step.gender == gender);
    });
}

std::optional<Antecedent> MentionTrail::bodyBefore(qsizetype at, bool plural,
                                                   qsizetype previous) const
{
    return best(at, previous,
                [plural](const Step &step) { return !step.isPerson && step.isPlural == plural; });
}

} // namespace inquit
