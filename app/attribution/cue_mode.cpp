// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/cue_mode.h"

#include <algorithm>

namespace inquit {

namespace {

using Words = std::vector<QStringView>;

Words wordsOf(const TextRanges &ranges, QStringView text)
{
    Words words;
    for (const TextRange &range : ranges) {
        qsizetype begin = range.begin;
        for (qsizetype i = range.begin; i <= range.end; ++i) {
            const bool isWord = i < range.end
                && (text[i].isLetterOrNumber() || text[i] == u'’' || text[i] == u'\'');
            if (!isWord) {
                if (i > begin) {
                    words.push_back(text.sliced(begin, i - begin));
                }
                begin = i + 1;
            }
        }
    }
    return words;
}

bool goesOnAs(const Words &words, size_t at, const CuePhrase &phrase)
{
    if (words.size() - at - 1 < phrase.rest.size()) {
        return false;
    }
    for (size_t i = 0; i < phrase.rest.size(); ++i) {
        const QStringView wanted(phrase.rest[i]);
        if (words[at + 1 + i].compare(wanted, Qt::CaseInsensitive) != 0) {
            return false;
        }
    }
    return true;
}

/// The first phrase in the words that the lexicon knows, else the first verb; null for none.
const Cue *knownCue(const Words &words, const Lexicon &lexicon)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (!lexicon.find(words[i]).has(WordClass::PhraseStart)) {
            continue;
        }
        for (const CuePhrase &phrase : lexicon.phrases(words[i])) {
            if (goesOnAs(words, i, phrase)) {
                return &phrase.cue;
            }
        }
    }
    for (const QStringView word : words) {
        if (const LexiconEntry &entry = lexicon.find(word); entry.cue >= 0) {
            return &lexicon.cue(entry.cue);
        }
    }
    return nullptr;
}

QuotationMode modeOf(CueMode mode)
{
    return mode == CueMode::Speech ? QuotationMode::Speech
        : mode == CueMode::Thought ? QuotationMode::Thought
                                   : QuotationMode::Other;
}

} // namespace

QuotationMode modeOfCue(const Attribution &attribution, QStringView text, bool hasVerb,
                        const Lexicon &lexicon)
{
    const Cue *const cue = knownCue(wordsOf(attribution.cue, text), lexicon);
    if (attribution.type == QuotationType::Direct) {
        return cue != nullptr && cue->mode == CueMode::Thought ? QuotationMode::Thought
                                                               : QuotationMode::Speech;
    }
    if (cue == nullptr) {
        const QStringView content = attribution.content.front().in(text);
        const bool isClause = content.startsWith(u"that ", Qt::CaseInsensitive);
        const bool isMixed = attribution.type == QuotationType::Mixed && !attribution.cue.empty();
        return isClause || isMixed ? QuotationMode::Speech : QuotationMode::Other;
    }
    const bool names = cue->takes(CueFrame::CallName) || cue->accuses;
    if (attribution.type == QuotationType::Indirect && !hasVerb && !names) {
        return QuotationMode::Other;
    }
    return modeOf(cue->mode);
}

} // namespace inquit
