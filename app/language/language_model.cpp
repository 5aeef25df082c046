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
        SparseWeights::fromBytes(archive.section(section), archive.isTrusted());
    return weights && weights->labels() == labels ? std::move(weights) : std::nullopt;
}

std::optional<EarlyExit> earlyExitOf(const ModelArchive &archive, const QString &section,
                                     qsizetype labels)
{
    return EarlyExit::fromBytes(archive.section(section), static_cast<int>(labels),
                                archive.isTrusted());
}

/// Longer sentences are parsed piece by piece: no reader writes them, and the stack stays small.
constexpr size_t kLongestSentence = 400;

/// For an annotation of each token.
void makeRoom(Syntax &syntax)
{
    const size_t size = syntax.forms.size();
    syntax.partsOfSpeech.assign(size, 0);
    syntax.names.assign(size, 0);
    syntax.heads.assign(size, -1);
    syntax.relations.assign(size, Relation::Other);
}

} // namespace

Result<LanguageModel> LanguageModel::fromArchive(const ModelArchive &archive, const QString &name)
{
    // Sections keep the names that they were first written with.
    LanguageModel model;
    auto tags = weightsOf(archive, u"parts-of-speech"_s, std::ssize(partOfSpeechNames()));
    auto names = NameTagger::fromArchive(archive);
    auto transitions = weightsOf(archive, u"transitions"_s, kTransitions);
    auto relations = weightsOf(archive, u"relations"_s, kRelations);
    auto dictionary = TagDictionary::fromBytes(archive.section(u"certain-tags"_s));
    auto tagExit =
        earlyExitOf(archive, u"quick-parts-of-speech"_s, std::ssize(partOfSpeechNames()));
    auto transitionExit = earlyExitOf(archive, u"quick-transitions"_s, kTransitions);
    auto relationExit = earlyExitOf(archive, u"quick-relations"_s, kRelations);
    if (!tags || !names || !transitions || !relations || !dictionary || !tagExit || !transitionExit
        || !relationExit) {
        return failure(Error::Kind::Damaged, name, u"its tables are not those of this version"_s);
    }
    model.m_partsOfSpeech = std::move(*tags);
    model.m_names = std::move(*names);
    model.m_transitions = std::move(*transitions);
    model.m_relations = std::move(*relations);
    model.m_tagDictionary = std::move(*dictionary);
    model.m_tagExit = std::move(*tagExit);
    model.m_transitionExit = std::move(*transitionExit);
    model.m_relationExit = std::move(*relationExit);
    return model;
}

/// A sentence, and where what is told of it goes.
struct LanguageModel::Sentence {
    std::span<const WordForm> words;
    std::span<PartOfSpeech> tags;
    std::span<std::uint8_t> names;
    std::span<std::int32_t> heads;
    std::span<Relation> relations;
    std::int32_t first = 0; ///< what heads call its first word
};

void LanguageModel::annotateSentences(std::span<const Sentence> sentences) const
{
    std::vector<TaggerTask> toTag;
    std::vector<NameSentence> toName;
    std::vector<ParserTask> toParse;
    for (const Sentence &one : sentences) {
        toTag.push_back({ .words = one.words, .tags = one.tags });
        toName.push_back({ .words = one.words, .tags = one.tags });
        for (size_t begin = 0; begin < one.words.size(); begin += kLongestSentence) {
            const size_t length = std::min(kLongestSentence, one.words.size() - begin);
            toParse.push_back({ .words = one.words.subspan(begin, length),
                                .tags = one.tags.subspan(begin, length),
                                .heads = one.heads.subspan(begin, length),
                                .relations = one.relations.subspan(begin, length),
                                .first = one.first + static_cast<std::int32_t>(begin) });
        }
    }
    tagPartsOfSpeech(
        { .weights = m_partsOfSpeech, .dictionary = m_tagDictionary, .earlyExit = m_tagExit },
        toTag);
    const auto names = m_names.tag(toName);
    for (size_t i = 0; i < names.size(); ++i) {
        std::ranges::copy(names[i], sentences[i].names.begin());
    }
    parseDependencies({ .transitions = m_transitions,
                        .relations = m_relations,
                        .transitionExit = m_transitionExit,
                        .relationExit = m_relationExit },
                      toParse);
}

void LanguageModel::annotateDocument(std::span<Syntax> sentences) const
{
    std::vector<Sentence> document;
    for (Syntax &sentence : sentences) {
        makeRoom(sentence);
        document.push_back({ .words = sentence.forms,
                             .tags = sentence.partsOfSpeech,
                             .names = sentence.names,
                             .heads = sentence.heads,
                             .relations = sentence.relations });
    }
    annotateSentences(document);
}

Syntax LanguageModel::annotate(QStringView text, const LinguisticText &words) const
{
    Syntax all;
    all.forms = wordForms(text, words.tokens);
    makeRoom(all);
    std::vector<Sentence> document;
    for (const auto &sentence : words.sentences) {
        const auto begin = static_cast<size_t>(sentence.tokens.begin);
        const auto length = static_cast<size_t>(sentence.tokens.length());
        document.push_back({ .words = std::span(all.forms).subspan(begin, length),
                             .tags = std::span(all.partsOfSpeech).subspan(begin, length),
                             .names = std::span(all.names).subspan(begin, length),
                             .heads = std::span(all.heads).subspan(begin, length),
                             .relations = std::span(all.relations).subspan(begin, length),
                             .first = static_cast<std::int32_t>(begin) });
    }
    annotateSentences(document);
    return all;
}

} // namespace inquit
