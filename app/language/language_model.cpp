// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/language_model.h"

#include "language/dependency_parser.h"
#include "language/part_of_speech_tagger.h"

#include <algorithm>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

std::optional<SparseWeights> weightsOf(const ModelArchive &archive, const QString &section,
                                       qsizetype labels)
{
    std::optional<SparseWeights> weights =
        SparseWeights::fromBytes(archive.section(section), archive.isOurs());
    return weights && weights->labels() == labels ? std::move(weights) : std::nullopt;
}

/// Longer sentences are parsed piece by piece: no reader writes them, and the stack stays small.
constexpr size_t kLongestSentence = 400;

} // namespace

Result<LanguageModel> LanguageModel::fromArchive(const ModelArchive &archive, const QString &name)
{
    LanguageModel model;
    auto tags = weightsOf(archive, u"parts-of-speech"_s, std::ssize(partOfSpeechNames()));
    auto names = weightsOf(archive, u"names"_s, kNameLabels);
    auto transitions = weightsOf(archive, u"transitions"_s, kTransitions);
    auto relations = weightsOf(archive, u"relations"_s, kRelations);
    auto certain = CertainTags::fromBytes(archive.section(u"certain-tags"_s));
    if (!tags || !names || !transitions || !relations || !certain) {
        return failure(Error::Kind::Damaged, name, u"its tables are not those of this version"_s);
    }
    model.m_partsOfSpeech = std::move(*tags);
    model.m_names = std::move(*names);
    model.m_transitions = std::move(*transitions);
    model.m_relations = std::move(*relations);
    model.m_certainTags = std::move(*certain);
    return model;
}

void LanguageModel::annotateSentence(Syntax &sentence, NameMemory &memory) const
{
    const size_t size = sentence.forms.size();
    sentence.partsOfSpeech.resize(size);
    sentence.names.resize(size);
    sentence.heads.resize(size);
    sentence.relations.resize(size);
    const std::span<const WordForm> forms(sentence.forms);
    const std::span tags(sentence.partsOfSpeech);
    tagPartsOfSpeech(m_partsOfSpeech, m_certainTags, forms, tags);
    tagNames(m_names, forms, tags, memory, sentence.names);
    remember(forms, sentence.names, memory);
    for (size_t begin = 0; begin < size; begin += kLongestSentence) {
        const size_t length = std::min(kLongestSentence, size - begin);
        const std::span heads = std::span(sentence.heads).subspan(begin, length);
        parseDependencies(m_transitions, m_relations, forms.subspan(begin, length),
                          tags.subspan(begin, length), heads,
                          std::span(sentence.relations).subspan(begin, length));
        for (std::int32_t &head : heads) {
            head = head < 0 ? -1 : head + static_cast<std::int32_t>(begin);
        }
    }
}

Syntax LanguageModel::annotate(QStringView text, const LinguisticText &words) const
{
    Syntax all;
    all.forms = wordForms(text, words.tokens);
    const size_t size = all.forms.size();
    all.partsOfSpeech.reserve(size);
    all.names.reserve(size);
    all.heads.reserve(size);
    all.relations.reserve(size);
    NameMemory memory;
    Syntax one;
    for (const Sentence &sentence : words.sentences) {
        one.forms.assign(all.forms.begin() + sentence.tokens.begin,
                         all.forms.begin() + sentence.tokens.end);
        annotateSentence(one, memory);
        all.partsOfSpeech.insert(all.partsOfSpeech.end(), one.partsOfSpeech.begin(),
                                 one.partsOfSpeech.end());
        all.names.insert(all.names.end(), one.names.begin(), one.names.end());
        all.relations.insert(all.relations.end(), one.relations.begin(), one.relations.end());
        for (const std::int32_t head : one.heads) {
            all.heads.push_back(head < 0 ? -1
                                         : head + static_cast<std::int32_t>(sentence.tokens.begin));
        }
    }
    return all;
}

} // namespace inquit
