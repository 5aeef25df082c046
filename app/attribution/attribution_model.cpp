// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/attribution_model.h"

#include "attribution/model_assembly.h"
#include "attribution/model_features.h"

#include <algorithm>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

/// Taken off what belongs to no part, so that recall is as high as precision (measured by accuracy
/// on dev).
constexpr float kRecallBias = 0.04F;
constexpr float kNever = 1e4F;

TextRange rangeOf(const ModelPart &part, const ModelBlock &block, const LinguisticText &words)
{
    const TokenRange first = block.units[part.begin].tokens;
    const TokenRange last = block.units[part.end - 1].tokens;
    return { words.tokens[static_cast<size_t>(first.begin)].range.begin,
             words.tokens[static_cast<size_t>(last.end - 1)].range.end };
}

TextRanges rangesOf(const std::vector<size_t> &indices, const std::vector<ModelPart> &parts,
                    const ModelBlock &block, const LinguisticText &words)
{
    TextRanges ranges;
    for (const size_t index : indices) {
        ranges.push_back(rangeOf(parts[index], block, words));
    }
    return ranges;
}

/// Without the comma or colon that ends a source or cue: "Roe, the mayor," said. One that is
/// nothing else stays.
TextRanges withoutPoints(TextRanges ranges, QStringView text)
{
    for (TextRange &range : ranges) {
        qsizetype end = range.end;
        while (end > range.begin && QStringView(u",:;").contains(text[end - 1])) {
            --end;
        }
        range.end = end > range.begin ? end : range.end;
    }
    return ranges;
}

/// All in quotation marks, some of it, or none; a leading "that" and final points do not count.
QuotationType typeOf(const ModelGroup &group, const std::vector<ModelPart> &parts,
                     const ModelBlock &block, const LinguisticText &words)
{
    bool any = false;
    bool all = true;
    for (const size_t index : group.content) {
        for (size_t i = parts[index].begin; i < parts[index].end; ++i) {
            const ModelUnit &unit = block.units[i];
            const bool isIn = unit.isQuotation || unit.isInMarks;
            const Token &token = words.tokens[static_cast<size_t>(unit.tokens.begin)];
            const bool isWord =
                token.kind == Token::Kind::Word || token.kind == Token::Kind::Number;
            any = any || isIn;
            all = all && (isIn || !isWord);
        }
    }
    return any ? (all ? QuotationType::Direct : QuotationType::Mixed) : QuotationType::Indirect;
}

/// Where transitionTable() puts the parts of a transition.
ModelTransition transitionOf(const ModelTransitionContext &context)
{
    using Context = ModelTransitionContext;
    return { .first = 1 + context.border * Context::kTags + context.tag,
             .second = 1 + Context::kBorders * Context::kTags + context.tagBefore };
}

ModelTransitionTable transitionTable(const SparseWeights &weights)
{
    using Context = ModelTransitionContext;
    ModelTransitionTable table;
    table.reserve(1 + (Context::kBorders + 1) * Context::kTags);
    FeatureKeys keys;
    const auto add = [&] {
        std::array<float, kModelTransitions> scores {};
        weights.addScores(keys.keys(), scores);
        table.add(scores);
    };
    for (std::uint32_t border = 0; border < Context::kBorders; ++border) {
        for (std::uint32_t tag = 0; tag < Context::kTags; ++tag) {
            transitionFeaturesAfter(border, tag, keys);
            add();
        }
    }
    for (std::uint32_t tag = 0; tag < Context::kTags; ++tag) {
        transitionFeaturesBefore(tag, keys);
        add();
    }
    return table;
}

/// Leaves the cue to other words.
void forbidCue(std::array<float, kModelLabels> &scores)
{
    for (size_t label = 0; label < kModelLabels; ++label) {
        scores[label] -= roleOf(static_cast<ModelLabel>(label)) == ModelRole::Cue ? kNever : 0;
    }
}

} // namespace

Result<AttributionModel> AttributionModel::fromArchive(const ModelArchive &archive,
                                                       const QString &name)
{
    AttributionModel model;
    auto units = SparseWeights::fromBytes(archive.section(u"units"_s), archive.isTrusted());
    auto transitions = SparseWeights::fromBytes(archive.section(u"steps"_s), archive.isTrusted());
    auto cues = CueTable::fromBytes(archive.section(u"cues"_s));
    auto confidence = ModelConfidence::fromBytes(archive.section(u"confidence"_s));
    if (!units || units->labels() != kModelLabels || !transitions
        || transitions->labels() != kModelTransitions || !cues || !confidence) {
        return failure(Error::Kind::Damaged, name, u"its tables are not those of this version"_s);
    }
    model.m_units = std::move(*units);
    model.m_transitions = transitionTable(*transitions);
    model.m_cues = std::move(*cues);
    model.m_confidence = *confidence;
    return model;
}

/// The features of a unit are gathered, and prefetched, before those of the unit before it are
/// looked up, which hides the latency of memory.
ModelScores AttributionModel::scoresOf(const ModelContext &context, const ModelBlock &block) const
{
    const size_t size = block.units.size();
    const ModelFeatures features(context);
    ModelScores scores;
    scores.units.resize(size);
    std::array<FeatureKeys, 2> keys;
    for (size_t i = 0; i <= size; ++i) {
        if (i < size) {
            features.unit(block, i, keys[i % 2]);
            m_units.prefetch(keys[i % 2].keys());
        }
        if (i > 0) {
            auto &unit = scores.units[i - 1];
            m_units.addScores(keys[(i - 1) % 2].keys(), unit);
            unit[static_cast<size_t>(ModelLabel::Outside)] -= kRecallBias;
            unit[static_cast<size_t>(ModelLabel::Gap)] -= kRecallBias;
            if (!context.mayBeCue(block.units[i - 1])) {
                forbidCue(unit);
            }
        }
        scores.transitions.push_back(transitionOf(features.transition(block, i)));
    }
    return scores;
}

std::vector<AttributionModel::Finding>
AttributionModel::findings(const Article &article, const LinguisticText &words,
                           const Syntax &syntax, const std::vector<Attribution> &byRules) const
{
    std::vector<Finding> found;
    const ModelContext context(article, words, syntax, m_cues, byRules);
    for (const ModelBlock &block : modelUnits(article, words, syntax)) {
        const ModelScores scores = scoresOf(context, block);
        const std::vector<ModelLabel> labels = bestLabels(scores, m_transitions);
        const std::vector<ModelPart> parts = partsOf(labels);
        const std::vector<ModelGroup> groups = groupsOf(parts, block);
        const ModelMarginals likely =
            groups.empty() ? ModelMarginals() : marginals(scores, m_transitions, false);
        for (const ModelGroup &group : groups) {
            const ConfidenceFeatures features =
                confidenceFeatures(group, parts, block, labels, likely);
            found.push_back(
                { .attribution = { .type = typeOf(group, parts, block, words),
                                   .content = rangesOf(group.content, parts, block, words),
                                   .cue = withoutPoints(rangesOf(group.cue, parts, block, words),
                                                        article.text),
                                   .source = withoutPoints(
                                       rangesOf(group.source, parts, block, words), article.text),
                                   .confidence = m_confidence.of(features),
                                   .rule = Rule::Model },
                  .features = features });
        }
    }
    std::ranges::stable_sort(found, {}, [](const Finding &finding) {
        return finding.attribution.content.front().begin;
    });
    return found;
}

std::vector<Attribution> AttributionModel::find(const Article &article, const LinguisticText &words,
                                                const Syntax &syntax,
                                                const std::vector<Attribution> &byRules) const
{
    std::vector<Attribution> out;
    for (Finding &finding : findings(article, words, syntax, byRules)) {
        out.push_back(std::move(finding.attribution));
    }
    return out;
}

} // namespace inquit
