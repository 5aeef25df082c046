// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/role_form.h"

#include <QList>

#include <algorithm>

namespace inquit {

namespace {

constexpr qsizetype kMostWords = 10;
constexpr qsizetype kMostCharacters = 80;

/// The word without the commas and brackets around it.
QStringView bare(QStringView word)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto begin = std::ranges::find_if(word, isLetter);
    auto end = word.end();
    while (end != begin && !std::prev(end)->isLetter()) {
        --end;
    }
    return { begin, end };
}

bool isPast(QStringView word)
{
    return word.size() > 3 && word.endsWith(u"ed", Qt::CaseInsensitive) && !word.contains(u'-');
}

/// "earned" in "governor earned praise"; not in "elected mayor", "judge appointed by her", "head of
/// unified command", where it says which one.
bool isFinitePast(const QList<QStringView> &words, qsizetype i, const Lexicon &lexicon)
{
    if (i == 0 || !isPast(bare(words[i])) || bare(words[i]).front().isUpper()) {
        return false;
    }
    const auto opensPhrase = [&](qsizetype at) {
        return lexicon.find(bare(words[at]))
            .classes.hasAny(WordClass::Preposition, WordClass::Conjunction, WordClass::Adverb);
    };
    const bool saysWhich = i + 1 < words.size() && opensPhrase(i + 1);
    const bool isDetermined = lexicon.find(bare(words[i - 1]))
                                  .classes.hasAny(WordClass::Determiner, WordClass::Possessive);
    return !saysWhich && !isDetermined && !opensPhrase(i - 1);
}

bool isOutOfPlace(QStringView word, const LexiconEntry &entry)
{
    if (word.front().isUpper()) { // "May", "Will", "US"
        return false;
    }
    if (entry.classes.hasAny(WordClass::Auxiliary, WordClass::Negation, WordClass::Quantity)) {
        return true;
    }
    // "that", "his", "one" do other things as well; "who" and "she" never stand in a role.
    return entry.classes.hasAny(WordClass::Pronoun, WordClass::Relative)
        && !entry.classes.hasAny(WordClass::Determiner, WordClass::Possessive);
}

/// Ends a sentence before the role ends: "mayor. She". Not "U.S. senator", "St. Paul mayor".
bool endsSentence(QStringView word, bool isLast)
{
    const QChar last = word.back();
    if (last == u'!' || last == u'?' || last == u';' || last == u':') {
        return true;
    }
    return last == u'.' && !isLast && word.size() > 4 && !word.chopped(1).contains(u'.');
}

} // namespace

bool isWellFormedRole(QStringView role, const Lexicon &lexicon)
{
    const QList<QStringView> words = role.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > kMostWords || role.size() > kMostCharacters) {
        return false;
    }
    if (std::ranges::any_of(role, [](QChar c) { return c.isDigit() || c == u'%'; })) {
        return false;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = bare(words[i]);
        if (word.isEmpty()) { // "&", a dash
            continue;
        }
        if (isOutOfPlace(word, lexicon.find(word)) || isFinitePast(words, i, lexicon)
            || endsSentence(words[i], i + 1 == words.size())) {
            return false;
        }
    }
    return std::ranges::any_of(role, [](QChar c) { return c.isLetter(); });
}

} // namespace inquit
