// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_attribution_finder.h"

#include "attribution/cue_mode.h"
#include "attribution/rule_precedence.h"
#include "language/model_archive.h"

#include <algorithm>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

/// What a part of speech makes of a content.
enum class VerbForm : std::uint8_t { None, Participle, Verb };

const std::vector<VerbForm> &verbForms()
{
    static const std::vector<VerbForm> forms = [] {
        std::vector<VerbForm> all;
        for (const std::string_view name : partOfSpeechNames()) {
            all.push_back(name == "VBG" || name == "VBN"               ? VerbForm::Participle
                              : name.starts_with("VB") || name == "MD" ? VerbForm::Verb
                                                                       : VerbForm::None);
        }
        return all;
    }();
    return forms;
}

/// Whether the content says something of something: it has a verb, or begins with a participle
/// ("taking the money"); "a path for those living here" does not.
bool hasVerb(const Attribution &attribution, const LinguisticText &words, const Syntax &syntax)
{
    const auto &tokens = words.tokens;
    for (const TextRange &range : attribution.content) {
        const auto first = std::ranges::partition_point(
            tokens, [&](const Token &one) { return one.range.end <= range.begin; });
        for (auto token = first; token != tokens.end() && token->range.begin < range.end; ++token) {
            const VerbForm form =
                verbForms()[syntax.partsOfSpeech[static_cast<size_t>(token - tokens.begin())]];
            if (form == VerbForm::Verb || (form == VerbForm::Participle && token == first)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Result<std::unique_ptr<ModelAttributionFinder>>
ModelAttributionFinder::load(const QString &folder, std::shared_ptr<const Lexicon> lexicon)
{
    const QString languageFile = folder + u"/language.model"_s;
    const QString attributionFile = folder + u"/attribution.model"_s;
    const auto languageArchive = ModelArchive::read(languageFile);
    if (!languageArchive) {
        return std::unexpected(languageArchive.error());
    }
    const auto attributionArchive = ModelArchive::read(attributionFile);
    if (!attributionArchive) {
        return std::unexpected(attributionArchive.error());
    }
    auto language = LanguageModel::fromArchive(*languageArchive, languageFile);
    if (!language) {
        return std::unexpected(language.error());
    }
    auto model = AttributionModel::fromArchive(*attributionArchive, attributionFile);
    if (!model) {
        return std::unexpected(model.error());
    }
    return std::make_unique<ModelAttributionFinder>(std::move(*language), std::move(*model),
                                                    std::move(lexicon));
}

ModelAttributionFinder::ModelAttributionFinder(LanguageModel language, AttributionModel model,
                                               std::shared_ptr<const Lexicon> lexicon)
    : m_language(std::move(language))
    , m_model(std::move(model))
    , m_rules(lexicon)
    , m_lexicon(std::move(lexicon))
{
}

std::vector<Attribution> ModelAttributionFinder::find(const Article &article,
                                                      const LinguisticText &words) const
{
    const std::vector<Attribution> byRules = m_rules.find(article, words);
    const Syntax syntax = m_language.annotate(article.text, words);
    std::vector<Attribution> found = m_model.find(article, words, syntax, byRules);
    for (Attribution &attribution : found) {
        attribution.mode =
            modeOfCue(attribution, article.text, hasVerb(attribution, words, syntax), *m_lexicon);
    }
    return withRulesWhereTheyDecide(article, std::move(found), byRules);
}

} // namespace inquit
