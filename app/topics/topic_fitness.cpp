// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_fitness.h"

#include <algorithm>

namespace inquit {
namespace {

/// A word that the news uses as a noun, whatever else it can be: "health", "vote", "hatred".
bool isNoun(const TopicText &text, qsizetype i)
{
    const WordUsage &usage = text.form(i).usage;
    return usage.known && usage.noun + usage.proper >= 0.5F;
}

/// A verb or an adverb and nothing else: "said", "made".
bool isVerb(const TopicText &text, qsizetype i)
{
    return !isNoun(text, i)
        && text.word(i).entry->classes.hasAny(WordClass::Verb, WordClass::CueFinite,
                                              WordClass::CueIng, WordClass::Adverb);
}

bool isPersonOrDay(const TopicText &text, TokenRange words)
{
    bool person = true;
    for (qsizetype i = words.begin; i < words.end; ++i) {
        const WordClasses &classes = text.word(i).entry->classes;
        const bool titled = classes.hasAny(WordClass::Title, WordClass::Role)
            && !(words.length() == 1 && isNoun(text, i));
        person = person && (text.word(i).person || titled);
        if (classes.hasAny(WordClass::Weekday, WordClass::Month, WordClass::Quantity)) {
            return true;
        }
    }
    return person;
}

bool endsInAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [word](QStringView ending) {
        return word.size() > ending.size() + 2 && word.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// One place of a word, seen with its neighbours.
struct Place {
    Place(const TopicText &text, qsizetype i)
    {
        const TokenRange sentence = text.sentence(i).tokens;
        if (i > sentence.begin) {
            before = text.word(i - 1).entry->classes;
            to = text.is(i - 1, u"to");
        }
        if (i + 1 < std::min(sentence.end, text.size())) {
            after = text.word(i + 1).entry->classes;
            nounFollows = text.word(i + 1).content;
        }
    }

    bool hasObject() const
    {
        return after.hasAny(WordClass::Determiner, WordClass::Possessive, WordClass::Pronoun);
    }
    /// "they forgive", "to forgive them"
    bool isVerbal() const
    {
        return (before.has(WordClass::Pronoun)
                && !before.hasAny(WordClass::Determiner, WordClass::Possessive))
            || (to && hasObject());
    }

    WordClasses before;
    WordClasses after;
    bool to = false;
    bool nounFollows = false;
};

/// A single word that its form or its use shows to be a verb or an adjective.
bool isVerbOrAdjective(const TopicText &text, const KeyPhrase &phrase)
{
    const qsizetype word = phrase.words.begin;
    const QStringView letters = text.text(word);
    const TopicWord &form = text.form(word);
    const bool name = text.word(word).capital
        && form.entry->classes.hasAny(WordClass::Place, WordClass::Nationality,
                                      WordClass::Organisation, WordClass::Group);
    if (name || isNoun(text, word)) {
        return false;
    }
    if ((form.has(WordShape::Ed) && !endsInAny(letters, { u"eed", u"shed" }))
        || endsInAny(letters, { u"ous", u"ful", u"less", u"able", u"ible" })) {
        return true;
    }
    const bool ing = form.has(WordShape::Ing);
    size_t verbal = 0;
    size_t attributes = 0;
    for (qsizetype i : phrase.places) {
        const Place place(text, i);
        verbal += ing ? place.hasObject() : place.isVerbal();
        attributes += place.nounFollows;
    }
    const bool adjective = endsInAny(letters, { u"al", u"ive", u"ic", u"ary" });
    return 2 * verbal > phrase.places.size() || (adjective && attributes == phrase.places.size());
}

} // namespace

bool mayBeTopic(const TopicText &text, const KeyPhrase &phrase)
{
    const TokenRange words = phrase.words;
    if (isPersonOrDay(text, words) || isVerb(text, words.begin) || isVerb(text, words.end - 1)) {
        return false;
    }
    return words.length() > 1 || !isVerbOrAdjective(text, phrase);
}

} // namespace inquit
