// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_tagger.h"

#include "language/byte_stream.h"
#include "language/name_titles.h"

#include <algorithm>
#include <cmath>

namespace inquit {

using namespace Qt::StringLiterals;

/// A stretch of a sentence, and what its labels are worth without a memory.
struct NameTagger::Piece {
    const NameSentence *sentence = nullptr;
    NameStretch stretch;
    std::vector<NameRow> worth;
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
    for (NameRow &row : tagger.m_steps) {
        for (float &step : row) {
            step = read();
        }
    }
    for (float &weight : tagger.m_vectorWeights.each) {
        weight = read();
    }
    return in.isOk() && in.isAtEnd() && isFinite ? std::optional(std::move(tagger)) : std::nullopt;
}

std::vector<NameTagger::Piece> NameTagger::pieces(std::span<const NameSentence> document) const
{
    std::vector<Piece> pieces;
    FeatureKeys keys;
    for (const NameSentence &sentence : document) {
        for (const NameStretch stretch : nameStretches(sentence.words)) {
            Piece piece { .sentence = &sentence, .stretch = stretch, .worth = {} };
            piece.worth.resize(stretch.end - stretch.begin);
            const auto vectors = m_vectors->around(sentence.words, stretch);
            for (size_t i = stretch.begin; i < stretch.end; ++i) {
                NameRow &worth = piece.worth[i - stretch.begin];
                nameFeatures(sentence, i, keys);
                m_features->prefetch(keys.keys());
                m_features->addScores(keys.keys(), worth);
                forEachVectorNear(i, sentence.words, stretch, vectors,
                                  [&](const WordVector &vector, size_t place) {
                                      m_vectorWeights.add(vector, place, worth);
                                  });
            }
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

/// What the document calls its words: the sum of how likely each kind is, wherever a word stands.
NameMemory NameTagger::memoryOf(std::span<const Piece> pieces) const
{
    NameMemory memory;
    for (const Piece &piece : pieces) {
        const NameLikelihood likely = nameLikelihood(piece.worth, m_steps, false);
        for (size_t i = 0; i < piece.worth.size(); ++i) {
            const WordForm &word = piece.sentence->words[piece.stretch.begin + i];
            if (word.isCapitalised) {
                auto &votes = memory[word.lower];
                for (std::uint8_t label = 0; label < kNameLabels; ++label) {
                    votes[static_cast<size_t>(nameKind(label))] += likely.labels[i][label];
                }
            }
        }
    }
    return memory;
}

NameMemory NameTagger::remembered(std::span<const NameSentence> document) const
{
    return memoryOf(pieces(document));
}

std::vector<std::vector<std::uint8_t>> NameTagger::tag(std::span<const NameSentence> document) const
{
    std::vector<std::vector<std::uint8_t>> labels;
    for (const NameSentence &sentence : document) {
        labels.emplace_back(sentence.words.size(), std::uint8_t { 0 });
    }
    if (m_features == nullptr) {
        return labels;
    }
    std::vector<Piece> all = pieces(document);
    const NameMemory memory = memoryOf(all);
    FeatureKeys keys;
    for (Piece &piece : all) {
        for (size_t i = piece.stretch.begin; i < piece.stretch.end; ++i) {
            memoryFeatures(piece.sentence->words, i, memory, keys);
            m_features->addScores(keys.keys(), piece.worth[i - piece.stretch.begin]);
        }
        std::vector<std::uint8_t> found = bestNames(piece.worth, m_steps);
        dropTitles(piece.sentence->words.subspan(piece.stretch.begin, found.size()), found);
        auto &sentence = labels[static_cast<size_t>(piece.sentence - document.data())];
        std::ranges::copy(found,
                          sentence.begin() + static_cast<std::ptrdiff_t>(piece.stretch.begin));
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
                  labels.begin() + static_cast<std::ptrdiff_t>(name), std::uint8_t { 0 });
        if (name < end) {
            labels[name] = first;
        }
        begin = end - 1;
    }
}

} // namespace inquit
