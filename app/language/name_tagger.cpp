// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_tagger.h"

#include "language/byte_stream.h"
#include "language/name_titles.h"

#include <algorithm>
#include <cmath>

namespace inquit {

using namespace Qt::StringLiterals;

/// A span of a sentence, and the scores of its labels in the first stage.
struct NameTagger::Candidate {
    const NameSentence *sentence = nullptr;
    CandidateSpan span;
    std::vector<NameScores> emissions;
};

std::optional<NameTagger> NameTagger::fromArchive(const ModelArchive &archive)
{
    NameTagger tagger;
    auto features = SparseWeights::fromBytes(archive.section(u"names"_s), archive.isTrusted());
    auto vectors = WordVectors::fromBytes(archive.section(u"word-vectors"_s), archive.isTrusted());
    if (!features || features->labels() != kNameLabels || !vectors) {
        return std::nullopt;
    }
    tagger.m_features = std::make_shared<SparseWeights>(std::move(*features));
    tagger.m_vectors = std::make_shared<WordVectors>(std::move(*vectors));
    const QByteArray numbers = archive.section(u"name-chain"_s);
    ByteReader in(numbers);
    bool isFinite = true;
    const auto read = [&] {
        const float value = in.f32();
        isFinite = isFinite && std::isfinite(value);
        return value;
    };
    for (NameScores &row : tagger.m_transitions) {
        for (float &transition : row) {
            transition = read();
        }
    }
    for (float &weight : tagger.m_vectorWeights.each) {
        weight = read();
    }
    return in.isOk() && in.isAtEnd() && isFinite ? std::optional(std::move(tagger)) : std::nullopt;
}

std::vector<NameTagger::Candidate>
NameTagger::candidates(std::span<const NameSentence> document) const
{
    std::vector<Candidate> candidates;
    FeatureKeys keys;
    for (const NameSentence &sentence : document) {
        for (const CandidateSpan span : candidateSpans(sentence.words)) {
            Candidate candidate { .sentence = &sentence, .span = span, .emissions = {} };
            candidate.emissions.resize(span.end - span.begin);
            const auto vectors = m_vectors->around(sentence.words, span);
            for (size_t i = span.begin; i < span.end; ++i) {
                NameScores &emissions = candidate.emissions[i - span.begin];
                nameFeatures(sentence, i, keys);
                m_features->prefetch(keys.keys());
                m_features->addScores(keys.keys(), emissions);
                forEachVectorNear(i, sentence.words, span, vectors,
                                  [&](const WordVector &vector, size_t place) {
                                      m_vectorWeights.add(vector, place, emissions);
                                  });
            }
            candidates.push_back(std::move(candidate));
        }
    }
    return candidates;
}

/// The sum of the probabilities of each kind, wherever a word stands.
PredictionHistory NameTagger::historyOf(std::span<const Candidate> candidates) const
{
    PredictionHistory history;
    for (const Candidate &candidate : candidates) {
        const NameMarginals marginals = nameMarginals(candidate.emissions, m_transitions, false);
        for (size_t i = 0; i < candidate.emissions.size(); ++i) {
            const WordForm &word = candidate.sentence->words[candidate.span.begin + i];
            if (word.isCapitalised) {
                auto &votes = history[word.lower];
                for (std::uint8_t label = 0; label < kNameLabels; ++label) {
                    votes[static_cast<size_t>(nameKind(label))] += marginals.labels[i][label];
                }
            }
        }
    }
    return history;
}

PredictionHistory NameTagger::predictionHistory(std::span<const NameSentence> document) const
{
    return historyOf(candidates(document));
}

std::vector<std::vector<std::uint8_t>> NameTagger::tag(std::span<const NameSentence> document) const
{
    std::vector<std::vector<std::uint8_t>> labels;
    for (const NameSentence &sentence : document) {
        labels.emplace_back(sentence.words.size(), kOutsideName);
    }
    if (m_features == nullptr) {
        return labels;
    }
    std::vector<Candidate> all = candidates(document);
    const PredictionHistory history = historyOf(all);
    FeatureKeys keys;
    for (Candidate &candidate : all) {
        for (size_t i = candidate.span.begin; i < candidate.span.end; ++i) {
            historyFeatures(candidate.sentence->words, i, history, keys);
            m_features->addScores(keys.keys(), candidate.emissions[i - candidate.span.begin]);
        }
        std::vector<std::uint8_t> found = decodeNames(candidate.emissions, m_transitions);
        dropTitles(candidate.sentence->words.subspan(candidate.span.begin, found.size()), found);
        auto &sentence = labels[static_cast<size_t>(candidate.sentence - document.data())];
        std::ranges::copy(found,
                          sentence.begin() + static_cast<std::ptrdiff_t>(candidate.span.begin));
    }
    return labels;
}

void dropTitles(std::span<const WordForm> words, std::span<std::uint8_t> labels)
{
    constexpr std::uint8_t first = nameLabel(NameKind::Person, true);
    constexpr std::uint8_t further = nameLabel(NameKind::Person, false);
    for (size_t begin = 0; begin < labels.size(); ++begin) {
        if (labels[begin] != first) {
            continue;
        }
        size_t end = begin + 1;
        while (end < labels.size() && labels[end] == further) {
            ++end;
        }
        size_t name = begin; // after the last title
        for (size_t i = begin; i < end; ++i) {
            name = isNameTitle(words[i]) ? i + 1 : name;
        }
        std::fill(labels.begin() + static_cast<std::ptrdiff_t>(begin),
                  labels.begin() + static_cast<std::ptrdiff_t>(name), kOutsideName);
        if (name < end) {
            labels[name] = first;
        }
        begin = end - 1;
    }
}

} // namespace inquit
