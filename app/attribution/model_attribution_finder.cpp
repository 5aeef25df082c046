// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_attribution_finder.h"

#include "language/model_archive.h"

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

/// By the first of the cue's words that the lexicon knows as one; what stands in quotation marks
/// was said, what has a cue of another kind ("a poll showed") is neither said nor thought.
QuotationMode modeOf(const Attribution &attribution, QStringView text, const Lexicon &lexicon)
{
    for (const TextRange &range : attribution.cue) {
        for (const QStringView word : range.in(text).tokenize(u' ')) {
            if (const LexiconEntry &entry = lexicon.find(word); entry.cue >= 0) {
                const CueMode mode = lexicon.cue(entry.cue).mode;
                return mode == CueMode::Speech ? QuotationMode::Speech
                    : mode == CueMode::Thought ? QuotationMode::Thought
                                               : QuotationMode::Other;
            }
        }
    }
    return attribution.type == QuotationType::Direct ? QuotationMode::Speech : QuotationMode::Other;
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
    , m_lexicon(std::move(lexicon))
{
}

std::vector<Attribution> ModelAttributionFinder::find(const Article &article,
                                                      const LinguisticText &words) const
{
    std::vector<Attribution> found =
        m_model.find(article, words, m_language.annotate(article.text, words));
    for (Attribution &attribution : found) {
        attribution.mode = modeOf(attribution, article.text, *m_lexicon);
    }
    return found;
}

} // namespace inquit
