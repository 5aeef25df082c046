// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/key_phrase_features.h"

#include <algorithm>
#include <cmath>

namespace inquit {
namespace {

bool isUpper(QStringView word)
{
    return word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

/// Writes one phrase's features, a group at a time.
class FeatureWriter {
public:
    FeatureWriter(const TopicText &text, const KeyPhrase &phrase)
        : m_text(text)
        , m_phrase(phrase)
    {
    }

    void set(PhraseFeature feature, double value)
    {
        m_features[static_cast<size_t>(feature)] = static_cast<float>(value);
    }

    void addPlaces()
    {
        const auto size = static_cast<double>(m_text.size());
        const auto first = static_cast<double>(m_phrase.places.front());
        const auto last = static_cast<double>(m_phrase.places.back());
        set(PhraseFeature::Constant, 1);
        set(PhraseFeature::FirstPlace, first / size);
        set(PhraseFeature::LogFirstPlace, std::log(1 + first) / 8);
        set(PhraseFeature::Spread, (last - first) / size);
        set(PhraseFeature::TextLength, std::log(size) / 8);
        set(PhraseFeature::InHeadline,
            anyPlace([this](qsizetype i) { return m_text.blockOf(i) == BlockKind::Headline; }));
        set(PhraseFeature::InHeadAreas, anyPlace([this](qsizetype i) {
                const BlockKind kind = m_text.blockOf(i);
                return kind == BlockKind::Headline || kind == BlockKind::Standfirst
                    || m_text.sentenceOf(i) < 3;
            }));
    }

    void addCounts(size_t mostFrequent, double parts)
    {
        const auto count = static_cast<double>(m_phrase.places.size());
        set(PhraseFeature::LogCount, std::log(count) / 3);
        set(PhraseFeature::CountShare,
            std::min(1.0, 50 * count / static_cast<double>(m_text.size())));
        set(PhraseFeature::CountRank, count / static_cast<double>(mostFrequent));
        set(PhraseFeature::Twice, count == 2);
        set(PhraseFeature::ThreeTimes, count >= 3);
        set(PhraseFeature::PartsFrequent, parts);
        set(PhraseFeature::CountTimesEarly,
            std::log(1 + count) / 3
                * (1 - m_features[static_cast<size_t>(PhraseFeature::LogFirstPlace)]));
    }

    void addShape()
    {
        const QStringView last = m_text.text(m_phrase.words.end - 1);
        const TextRange range = m_text.range(m_phrase.words);
        set(PhraseFeature::OneWord, m_phrase.length == 1);
        set(PhraseFeature::TwoWords, m_phrase.length == 2);
        set(PhraseFeature::ThreeWords, m_phrase.length >= 3);
        set(PhraseFeature::Letters,
            std::min(1.0, static_cast<double>(range.length()) / (12.0 * m_phrase.length)));
        set(PhraseFeature::AllCapitals, isUpper(last));
        const TopicWord &form = m_text.form(m_phrase.words.end - 1);
        set(PhraseFeature::EndsInIng, form.has(WordShape::Ing));
        set(PhraseFeature::EndsInEd, form.has(WordShape::Ed));
        set(PhraseFeature::EndsInLy, form.has(WordShape::Ly));
        set(PhraseFeature::NounEnding, form.has(WordShape::Noun));
        set(PhraseFeature::AdjectiveEnding, form.has(WordShape::Adjective));
        set(PhraseFeature::Plural, form.has(WordShape::Plural));
        bool rare = false;
        for (qsizetype i = m_phrase.words.begin; i < m_phrase.words.end; ++i) {
            rare = rare || m_text.form(i).has(WordShape::Rare);
        }
        set(PhraseFeature::RareShape, rare);
    }

    void addClasses()
    {
        bool person = true;
        WordClasses any;
        for (qsizetype i = m_phrase.words.begin; i < m_phrase.words.end; ++i) {
            person = person && m_text.word(i).person;
            any.bits |= m_text.word(i).entry->classes.bits;
        }
        set(PhraseFeature::Person, person);
        set(PhraseFeature::Place, any.has(WordClass::Place));
        set(PhraseFeature::Nationality, any.has(WordClass::Nationality));
        set(PhraseFeature::Organisation, any.has(WordClass::Organisation));
        set(PhraseFeature::Verb, any.has(WordClass::Verb));
        set(PhraseFeature::Cue,
            any.hasAny(WordClass::CueFinite, WordClass::CueBase, WordClass::CueIng));
        set(PhraseFeature::Adverb, any.has(WordClass::Adverb));
        set(PhraseFeature::Time, any.has(WordClass::Time));
        set(PhraseFeature::Calendar, any.hasAny(WordClass::Weekday, WordClass::Month));
        set(PhraseFeature::TitleOrRole, any.hasAny(WordClass::Title, WordClass::Role));
        set(PhraseFeature::Quantity, any.has(WordClass::Quantity));
    }

    void addUsage()
    {
        float rarest = 0;
        float commonest = 1;
        bool unknown = false;
        for (qsizetype i = m_phrase.words.begin; i < m_phrase.words.end; ++i) {
            const WordUsage &usage = m_text.form(i).usage;
            rarest = std::max(rarest, usage.rarity);
            commonest = std::min(commonest, usage.rarity);
            unknown = unknown || !usage.known;
        }
        const WordUsage &first = m_text.form(m_phrase.words.begin).usage;
        const WordUsage &last = m_text.form(m_phrase.words.end - 1).usage;
        set(PhraseFeature::Rarity, rarest);
        set(PhraseFeature::CommonRarity, commonest);
        set(PhraseFeature::CountTimesRarity,
            std::log(1 + static_cast<double>(m_phrase.places.size())) / 3 * commonest);
        set(PhraseFeature::UnknownWord, unknown);
        set(PhraseFeature::NounUsage, last.noun);
        set(PhraseFeature::ProperUsage, last.proper);
        set(PhraseFeature::VerbUsage, last.verb);
        set(PhraseFeature::AdjectiveUsage, last.adjective);
        set(PhraseFeature::FirstNounUsage, first.noun);
        set(PhraseFeature::FirstVerbUsage, first.verb);
        set(PhraseFeature::FirstAdjectiveUsage, first.adjective);
    }

    void addSurroundings()
    {
        double capitals = 0;
        double determiners = 0;
        double prepositions = 0;
        double longer = 0;
        double beforeContent = 0;
        double quoted = 0;
        for (qsizetype i : m_phrase.places) {
            const TokenRange sentence = m_text.sentence(i).tokens;
            const qsizetype end = i + m_phrase.length;
            const bool starts = i == sentence.begin;
            capitals += m_text.word(i).capital && !starts;
            beforeContent +=
                end < std::min(sentence.end, m_text.size()) && m_text.word(end).content;
            if (starts) {
                continue;
            }
            const WordClasses &before = m_text.word(i - 1).entry->classes;
            determiners += before.hasAny(WordClass::Determiner, WordClass::Possessive);
            prepositions += before.has(WordClass::Preposition);
            longer += m_text.word(i - 1).content;
            quoted += QStringView(u"“\"‘'").contains(m_text.text(i - 1).front());
        }
        const auto count = static_cast<double>(m_phrase.places.size());
        set(PhraseFeature::Capitals, capitals / count);
        set(PhraseFeature::AfterDeterminer, determiners / count);
        set(PhraseFeature::AfterPreposition, prepositions / count);
        set(PhraseFeature::InLongerPhrase, longer / count);
        set(PhraseFeature::BeforeContent, beforeContent / count);
        set(PhraseFeature::InQuotation, quoted / count);
        set(PhraseFeature::CountTimesCapital, std::log(count) / 3 * capitals / count);
    }

    const PhraseFeatures &features() const { return m_features; }

private:
    template<typename Predicate>
    bool anyPlace(Predicate predicate) const
    {
        return std::ranges::any_of(m_phrase.places, predicate);
    }

    const TopicText &m_text;
    const KeyPhrase &m_phrase;
    PhraseFeatures m_features {};
};

} // namespace

PhraseStatistics::PhraseStatistics(const TopicText &text, const std::vector<KeyPhrase> &candidates)
    : m_text(text)
{
    m_stemLogs.resize(static_cast<size_t>(text.forms().stemCount()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.word(i).stem != TopicText::kNoStem) {
            ++m_stemLogs[static_cast<size_t>(text.word(i).stem)];
        }
    }
    for (double &count : m_stemLogs) {
        count = std::log(count);
    }
    for (const KeyPhrase &phrase : candidates) {
        m_mostFrequent = std::max(m_mostFrequent, phrase.places.size());
    }
}

PhraseFeatures PhraseStatistics::features(const KeyPhrase &phrase) const
{
    double parts = 0;
    for (int k = 0; k < phrase.length; ++k) {
        parts += m_stemLogs[static_cast<size_t>(phrase.stems[static_cast<size_t>(k)])];
    }
    FeatureWriter writer(m_text, phrase);
    writer.addPlaces();
    writer.addCounts(m_mostFrequent, parts / (3.0 * phrase.length));
    writer.addShape();
    writer.addClasses();
    writer.addUsage();
    writer.addSurroundings();
    return writer.features();
}

} // namespace inquit
