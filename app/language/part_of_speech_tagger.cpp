// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/part_of_speech_tagger.h"

#include "language/byte_stream.h"
#include "language/interleaving.h"

#include <algorithm>
#include <array>

namespace inquit {

namespace {

/// The templates; Tag1 and Tag2 are the tags of the word before and of that before it (Ratnaparkhi
/// 1996).
enum class TagFeature : std::uint32_t {
    Bias,
    Word,
    WordTag1,
    WordBefore,
    WordAfter,
    WordBefore2,
    WordAfter2,
    Suffix3,
    Suffix2,
    Suffix3Flags,
    Shape,
    Prefix3,
    Tag1,
    Tag1Tag2,
    SuffixBefore,
    SuffixAfter,
    WordAndAfter,
    BeforeAndWord,
    Tag1Suffix3,
    Tag1WordAfter,
    WordFlags,
    WordTag1Tag2,
    Suffix2SuffixAfter,
    FlagsTag1,
    Stem,
};

enum class TagExitFeature : std::uint32_t {
    WordFlags,
    Tag1Suffix3,
    WordAfter,
    Shape,
    Tag1Tag2,
    WordTag1,
};

constexpr std::uint32_t kBefore = 1;
constexpr std::uint32_t kAfter = 2;

std::uint32_t flagsOf(std::span<const WordForm> words, size_t i)
{
    const WordForm &word = words[i];
    return (word.isCapitalised ? 1U : 0U) | (word.isAllCapitals ? 2U : 0U)
        | (word.hasDigit ? 4U : 0U) | (word.hasHyphen ? 8U : 0U) | (i == 0 ? 16U : 0U);
}

} // namespace

void partOfSpeechFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                          size_t i, FeatureKeys &features)
{
    using enum TagFeature;
    const auto lower = [&](std::ptrdiff_t at) -> std::uint32_t {
        return at < 0                 ? kBefore
            : at >= std::ssize(words) ? kAfter
                                      : words[static_cast<size_t>(at)].lower;
    };
    const auto suffix = [&](std::ptrdiff_t at) -> std::uint32_t {
        return at < 0                 ? kBefore
            : at >= std::ssize(words) ? kAfter
                                      : words[static_cast<size_t>(at)].suffix3;
    };
    const auto at = static_cast<std::ptrdiff_t>(i);
    const WordForm &word = words[i];
    const std::uint32_t tag1 = i > 0 ? tags[i - 1] + 1U : 0;
    const std::uint32_t tag2 = i > 1 ? tags[i - 2] + 1U : 0;
    const std::uint32_t flags = flagsOf(words, i);
    features.clear();
    features.add(Bias, 0);
    features.add(Word, word.lower);
    features.add(WordTag1, word.lower, tag1);
    features.add(WordBefore, lower(at - 1));
    features.add(WordAfter, lower(at + 1));
    features.add(WordBefore2, lower(at - 2));
    features.add(WordAfter2, lower(at + 2));
    features.add(Suffix3, word.suffix3);
    features.add(Suffix2, word.suffix2);
    features.add(Suffix3Flags, word.suffix3, flags);
    features.add(Shape, word.shape, i == 0 ? 1 : 0);
    features.add(Prefix3, word.prefix3);
    features.add(Tag1, tag1);
    features.add(Tag1Tag2, tag1, tag2);
    features.add(SuffixBefore, suffix(at - 1));
    features.add(SuffixAfter, suffix(at + 1));
    features.add(WordAndAfter, word.lower, lower(at + 1));
    features.add(BeforeAndWord, word.lower, lower(at - 1));
    features.add(Tag1Suffix3, tag1, word.suffix3);
    features.add(Tag1WordAfter, tag1, lower(at + 1));
    features.add(WordFlags, word.lower, flags);
    features.add(WordTag1Tag2, word.lower, tag1, tag2);
    features.add(Suffix2SuffixAfter, word.suffix2, suffix(at + 1));
    features.add(FlagsTag1, flags, tag1);
    features.add(Stem, word.stem);
}

void partOfSpeechExitFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                              size_t i, FeatureKeys &features)
{
    using enum TagExitFeature;
    const WordForm &word = words[i];
    const std::uint32_t tag1 = i > 0 ? tags[i - 1] + 1U : 0;
    const std::uint32_t tag2 = i > 1 ? tags[i - 2] + 1U : 0;
    features.clear();
    features.add(WordFlags, word.lower, flagsOf(words, i));
    features.add(Tag1Suffix3, tag1, word.suffix3);
    features.add(WordAfter, i + 1 < words.size() ? words[i + 1].lower : kAfter);
    features.add(Shape, word.shape, i == 0 ? 1 : 0);
    features.add(Tag1Tag2, tag1, tag2);
    features.add(WordTag1, word.lower, tag1);
}

void TagDictionary::set(std::uint32_t word, PartOfSpeech tag)
{
    Entry &entry = m_entries[place(word)];
    if (entry.word == 0) {
        entry = { .word = word, .tag = tag };
    }
}

QByteArray TagDictionary::toBytes() const
{
    ByteWriter out;
    for (const Entry &entry : m_entries) {
        if (entry.word != 0) {
            out.u32(entry.word);
            out.u8(entry.tag);
        }
    }
    return out.result();
}

std::optional<TagDictionary> TagDictionary::fromBytes(QByteArrayView bytes)
{
    ByteReader in(bytes);
    TagDictionary tags;
    while (!in.isAtEnd()) {
        const std::uint32_t word = in.u32();
        const PartOfSpeech tag = in.u8();
        if (!in.isOk() || tag >= partOfSpeechNames().size()) {
            return std::nullopt;
        }
        tags.set(word, tag);
    }
    return tags;
}

namespace {

/// One sentence on its way from word to word, each decided by the early exit, or else by all
/// features.
class Tagging {
public:
    Tagging(const TaggerModel &model, const TaggerTask &task)
        : m_model(&model)
        , m_task(task)
    {
    }

    bool prepare()
    {
        if (m_isUnsure) {
            partOfSpeechFeatures(m_task.words, m_task.tags, m_at, m_features);
            m_model->weights.prefetch(m_features.keys());
            return true;
        }
        for (; m_at < m_task.words.size(); ++m_at) {
            const auto tag = m_model->dictionary.of(m_task.words[m_at]);
            if (!tag) {
                partOfSpeechExitFeatures(m_task.words, m_task.tags, m_at, m_features);
                m_model->earlyExit.prefetch(m_features.keys());
                return true;
            }
            m_task.tags[m_at] = *tag;
        }
        return false;
    }

    void step()
    {
        if (m_isUnsure) {
            std::array<float, EarlyExit::kMostLabels> scores {};
            const auto labels = std::span(scores).first(partOfSpeechNames().size());
            m_model->weights.addScores(m_features.keys(), labels);
            return take(static_cast<size_t>(std::ranges::max_element(labels) - labels.begin()));
        }
        if (const auto sure = m_model->earlyExit.sure(m_features.keys())) {
            return take(*sure);
        }
        m_isUnsure = true;
    }

private:
    void take(size_t tag)
    {
        m_task.tags[m_at++] = static_cast<PartOfSpeech>(tag);
        m_isUnsure = false;
    }

    const TaggerModel *m_model;
    TaggerTask m_task;
    FeatureKeys m_features;
    size_t m_at = 0;
    bool m_isUnsure = false; ///< all features are to be asked
};

} // namespace

void tagPartsOfSpeech(const TaggerModel &model, std::span<const TaggerTask> sentences)
{
    interleave(sentences, [&](const TaggerTask &task) { return Tagging(model, task); });
}

} // namespace inquit
