// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analyser.h"

#include "analysis/confidence.h"
#include "analysis/engine.h"
#include "analysis/quotation_topics.h"
#include "attribution/marked_words.h"
#include "attribution/model_attribution_finder.h"
#include "attribution/rule_attribution_finder.h"
#include "language/segmenter.h"
#include "speakers/speaker_finder.h"
#include "topics/topic_finder.h"

namespace inquit {

QString Analyser::modelFolder()
{
    return qEnvironmentVariable("INQUIT_MODELS", QStringLiteral(":/language/en"));
}

Analyser::Analyser()
    : Analyser(modelFolder())
{
}

Analyser::Analyser(std::unique_ptr<const AttributionFinder> finder)
    : m_engine(ruleEngine())
    , m_lexicon(std::make_shared<const Lexicon>(Lexicon::english()))
    , m_finder(std::move(finder))
    , m_speakers(std::make_unique<const SpeakerFinder>(m_lexicon))
{
}

Analyser::Analyser(const QString &folder)
    : m_engine(modelEngine(folder))
    , m_lexicon(std::make_shared<const Lexicon>(Lexicon::english()))
    , m_speakers(std::make_unique<const SpeakerFinder>(m_lexicon))
{
    auto models = ModelAttributionFinder::load(folder, m_lexicon);
    if (models) {
        m_finder = std::move(*models);
    } else {
        m_engine = ruleEngine();
        m_problem = models.error();
        m_finder = std::make_unique<const RuleAttributionFinder>(m_lexicon);
    }
}

Analyser::~Analyser() = default;
Analyser::Analyser(Analyser &&) noexcept = default;
Analyser &Analyser::operator=(Analyser &&) noexcept = default;

namespace {

/// An article in a language that is not read has the words in its quotation marks, and nobody's
/// names: every noun of another language may look like one.
Analysis analysisOfMarks(const Article &article, const QString &engine)
{
    Analysis analysis { .engine = engine, .language = article.metadata.language };
    for (const Attribution &attribution : markedWords(article)) {
        analysis.quotations.push_back({ .attribution = attribution,
                                        .resolution = {},
                                        .confidence = confidenceOf(attribution, {}),
                                        .topics = {} });
    }
    return analysis;
}

bool isEnglish(const QString &language)
{
    return language.isEmpty() || language == u"en";
}

} // namespace

Analysis Analyser::analyse(const Article &article) const
{
    if (!isEnglish(article.metadata.language)) {
        return analysisOfMarks(article, engine());
    }
    const LinguisticText words = segment(article);
    const std::vector<Attribution> attributions = m_finder->find(article, words);
    SpeakersFound found = m_speakers->find(article, words, attributions);
    Analysis analysis { .engine = engine(),
                        .language = article.metadata.language.isEmpty()
                            ? QStringLiteral("en")
                            : article.metadata.language };
    analysis.speakers = std::move(found.speakers);
    for (size_t i = 0; i < attributions.size(); ++i) {
        const double confidence = confidenceOf(attributions[i], found.resolutions[i]);
        analysis.quotations.push_back({ .attribution = attributions[i],
                                        .resolution = std::move(found.resolutions[i]),
                                        .confidence = confidence,
                                        .topics = {} });
    }
    analysis.topics = findTopics(article, words, *m_lexicon);
    assignTopics(analysis, words);
    return analysis;
}

} // namespace inquit
