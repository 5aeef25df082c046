// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/name_mentions.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>
#include <ranges>

namespace inquit {

namespace {

using enum WordClass;
using Kind = NameMention::Kind;

bool isShouted(QStringView word)
{
    return word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isUpper(); });
}

bool isInitial(QStringView word)
{
    return word.size() == 2 && word[0].isUpper() && word[1] == u'.';
}

/// A capital that means something: not only the start of a sentence or of a heading.
bool isNameWord(const LexicalText &text, qsizetype i)
{
    return text.isWord(i) && text.isCapital(i) && !text.isGenitive(i)
        && !(text.hasAny(i, Determiner, Pronoun, Conjunction, Possessive)
             && !isShouted(text.word(i)))
        && !text.hasAny(i, Weekday, Month);
}

/// First words of sentences that are no names for all their capital.
bool isPlainStart(const LexicalText &text, qsizetype i)
{
    return text.hasAny(i, Preposition, Subordinator, Adverb, Auxiliary, Verb, CueIng, CueFinite,
                       Negation, Group, Document, Time, Common)
        && !text.hasAny(i, Forename, Title);
}

bool hasAnyIn(const LexicalText &text, TokenRange range, auto... classes)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (text.hasAny(i, classes...)) {
            return true;
        }
    }
    return false;
}

/// "of", "de" or "&" inside a name.
bool joinsName(const LexicalText &text, TokenRange run, qsizetype i, qsizetype end)
{
    if (i + 1 >= end || !text.isCapital(i + 1) || !text.isWord(i + 1)) {
        return false;
    }
    if (text.has(i, Particle) && !text.is(i, u"al")) {
        return !text.is(i, u"y") || run.length() > 1;
    }
    if (text.is(i, u"al") || text.is(i, u"&")) {
        return true;
    }
    const auto holds = [&](auto... classes) { return hasAnyIn(text, run, classes...); };
    if (text.is(i, u"and")) {
        return holds(Organisation) && !holds(Title, Nationality, Forename)
            && !text.hasAny(i + 1, Title, Nationality, Forename, Role, Place)
            && text.isCapital(run.begin);
    }
    const bool body = holds(Organisation);
    const bool title = text.hasAny(run.end - 1, Title, Role);
    return (text.is(i, u"of") && (body || title)) || (text.is(i, u"for") && body);
}

qsizetype runEnd(const LexicalText &text, qsizetype begin, qsizetype end)
{
    constexpr qsizetype kLongest = 12;
    end = std::min(end, begin + kLongest);
    qsizetype at = begin + 1;
    while (at < end) {
        const bool may = text.has(at, Month) && text.isCapital(at) && text.has(at - 1, Forename)
            && text.isWord(at); // Theresa May
        if (isNameWord(text, at) || isInitial(text.word(at)) || may) {
            ++at;
        } else if (joinsName(text, { begin, at }, at, end)) {
            at += 2;
        } else if (at + 2 < end && (text.is(at, u"of") || text.is(at, u"for"))
                   && text.has(at + 1, Determiner) && text.isCapital(at + 2)
                   && hasAnyIn(text, { begin, at }, Organisation)) {
            at += 3; // Committee for a Responsible Budget
        } else if (text.has(at, Particle) && at + 2 < end && text.has(at + 1, Particle)
                   && text.isCapital(at + 2)) {
            at += 3; // van der Berg
        } else {
            break;
        }
    }
    return at;
}

/// Where the name begins behind the titles: past the last word that is a title.
qsizetype pastTitles(const LexicalText &text, TokenRange run)
{
    qsizetype name = run.begin;
    for (qsizetype i = run.begin; i + 1 < run.end; ++i) {
        const bool title = text.hasAny(i, Title, Role) && !isInitial(text.word(i));
        const bool party = text.hasAny(i, Nationality) && text.hasAny(i + 1, Title, Role, Forename);
        const bool forename = text.has(i, Forename) && i > run.begin && name == i;
        if ((title || party) && !forename) {
            name = i + 1;
        } else if (text.has(i, Forename) && name > run.begin) {
            break;
        }
    }
    return name;
}

bool isAll(const LexicalText &text, TokenRange range, auto... classes)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (!text.hasAny(i, classes...) && !text.is(i, u"of")) {
            return false;
        }
    }
    return true;
}

/// The phrase in commas behind a name that tells a role: ", the White House press secretary,".
TokenRange appositionAfter(const LexicalText &text, qsizetype at)
{
    const qsizetype end = text.sentence(text.sentenceOf(at - 1)).tokens.end;
    if (at + 1 >= end || !text.is(at, u',') || text.has(at + 1, Possessive)) {
        return {};
    }
    const TokenRange phrase = nounPhraseAfter(text, at + 1, std::min(end, at + 20));
    const bool closed = phrase.end < end && !isFiniteVerb(text, phrase.end) && phrase.length() > 0;
    return closed && hasAnyIn(text, phrase, Role, Kin) ? phrase : TokenRange {};
}

/// The phrase before a name in commas: "the miller, Jo Ray,"; "Rill’s mayor, Ann Poe".
TokenRange appositionBefore(const LexicalText &text, qsizetype begin, qsizetype first)
{
    constexpr qsizetype kLongest = 8;
    if (begin - first < 3 || !text.is(begin - 1, u',')) {
        return {};
    }
    const TokenRange phrase = nounPhraseBefore(text, first, begin - 1);
    if (phrase.length() < 2 || phrase.length() > kLongest || text.isCapital(phrase.end - 1)
        || !text.isWord(phrase.end - 1) || text.hasAny(phrase.end - 1, Time, Weekday, Month)) {
        return {};
    }
    const qsizetype before = phrase.begin - 1;
    if (before >= first && (text.has(before, Preposition) || isFiniteVerb(text, before))
        && !text.has(phrase.end - 1, Kin)) {
        return {}; // "Asked about the rumours, Jo Ray said"; but "with his daughter, Jo,"
    }
    const bool genitive = std::ranges::any_of(std::views::iota(phrase.begin, phrase.end),
                                              [&](qsizetype i) { return text.isGenitive(i); });
    const bool starts = text.hasAny(phrase.begin, Determiner, Possessive) || genitive;
    return starts ? phrase : TokenRange {};
}

bool hasAge(const LexicalText &text, qsizetype at)
{
    return at + 1 < text.size() && text.is(at, u',')
        && text.token(at + 1).kind == Token::Kind::Number && text.range(at + 1).length() == 2;
}

/// A name of several words without a title: a person's unless its words say otherwise.
Kind kindOfBare(const LexicalText &text, TokenRange name, bool isNoName)
{
    if (name.length() == 1) {
        const QStringView word = text.word(name.begin);
        if (text.hasAny(name.begin, Place, Nationality)) {
            return Kind::Place;
        }
        const bool isBody = text.has(name.begin, Organisation)
            || (isShouted(word) && !text.has(name.begin, Common));
        return isBody ? Kind::Organisation : Kind::Unknown;
    }
    if (isAll(text, name, Place, Nationality, Common)) {
        return Kind::Place;
    }
    if (text.has(name.begin, Forename) && !text.has(name.end - 1, Organisation)) {
        return Kind::Person;
    }
    if (hasAnyIn(text, name, Organisation) || isShouted(text.word(name.begin))) {
        return Kind::Organisation;
    }
    const bool odd = name.length() > 4
        || hasAnyIn(text, name, Common, Nationality, Work, Document, Group, Weekday, Month, Time)
        || text.has(name.begin, Place);
    return odd || isNoName ? Kind::Unknown : Kind::Person;
}

bool isPersonTitle(const LexicalText &text, TokenRange title)
{
    return hasAnyIn(text, title, Title, Role, Male, Female);
}

Gender genderOfName(const LexicalText &text, const NameMention &mention)
{
    Gender gender = genderOf(text, mention.title());
    if (gender == Gender::Unknown && mention.apposition.length() > 0) {
        gender = genderOf(text, mention.apposition);
    }
    if (gender == Gender::Unknown && text.has(mention.name.begin, Forename)
        && mention.name.length() > 1) {
        gender = genderOf(text, { mention.name.begin, mention.name.begin + 1 });
    }
    return gender;
}

/// Titles in small letters before a name: "former first lady Ann Poe", "actor and director Jo Ray".
qsizetype smallTitleBegin(const LexicalText &text, qsizetype begin, qsizetype first)
{
    qsizetype at = begin;
    first = std::max(first, begin - 6);
    while (at > first && !text.isGenitive(at - 1) && text.isWord(at - 1)
           && text.hasAny(at - 1, Title, Role, Nationality, Kin)
           && !text.hasAny(at - 1, Determiner, Pronoun, Preposition)) {
        --at;
    }
    return at;
}

/// A headline in which each word has a capital: capitals tell nothing there.
bool isTitled(const LexicalText &text, TokenRange sentence)
{
    qsizetype capitals = 0;
    qsizetype small = 0;
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        if (text.isWord(i) && text.range(i).length() > 3) {
            ++(text.isCapital(i) ? capitals : small);
        }
    }
    return capitals >= 4 && small * 4 <= capitals;
}

/// In such a headline a name starts with a forename or a title, and ends before a verb.
qsizetype titledRunEnd(const LexicalText &text, qsizetype begin, qsizetype end)
{
    if (!text.hasAny(begin, Forename, Title)) {
        return text.hasAny(begin, Verb, CueFinite, CueBase, CueIng, Group, Document, Common)
            ? begin
            : begin + 1;
    }
    qsizetype at = begin + 1;
    while (at < end && isNameWord(text, at)
           && !text.hasAny(at, Verb, Auxiliary, CueFinite, CueBase, CueIng, Adverb, Preposition)
           && at < begin + 4) {
        ++at;
    }
    return at;
}

/// Blocks whose names are people of the article; its makers are named in the others.
bool isProse(BlockKind kind)
{
    return kind != BlockKind::Byline && kind != BlockKind::Credit && kind != BlockKind::SourceLine
        && kind != BlockKind::Dateline;
}

/// A sentence of nothing but capitals, ended by a stop: "Gender Equality."
bool isHeading(const LexicalText &text, TokenRange run, qsizetype first)
{
    const qsizetype end = text.sentence(text.sentenceOf(first)).tokens.end;
    return run.begin == first && run.end + 1 == end && text.is(run.end, u'.');
}

NameMention mentionOf(const LexicalText &text, TokenRange run, qsizetype first)
{
    NameMention mention { .whole = run, .name = { pastTitles(text, run), run.end } };
    const qsizetype small = smallTitleBegin(text, run.begin, first);
    if (small < run.begin && !hasAnyIn(text, run, Organisation)) {
        mention.whole.begin = small;
    }
    const bool body = text.has(run.end - 1, Organisation)
        && !(text.has(mention.name.begin, Forename) && mention.name.length() > 1);
    if (body) {
        mention.name = mention.whole = run;
        mention.kind = Kind::Organisation;
    } else if (isPersonTitle(text, mention.title()) && mention.name.length() > 0
               && !text.has(mention.name.begin, Organisation)) {
        mention.kind = Kind::Person;
    } else {
        const bool hasArticle = run.begin > first && text.has(run.begin - 1, Determiner);
        mention.kind = kindOfBare(text, mention.name, hasArticle || isHeading(text, run, first));
    }
    const qsizetype end = text.sentence(text.sentenceOf(run.begin)).tokens.end;
    mention.genitive = run.end < end && text.isGenitive(run.end);
    if (!mention.genitive && mention.kind != Kind::Organisation) {
        mention.apposition = appositionAfter(text, run.end);
    }
    const TokenRange before = appositionBefore(text, mention.whole.begin, first);
    const bool closed = run.end < end && !mention.genitive
        && (text.is(run.end, u',') || text.has(run.end, CueFinite));
    if (closed && before.length() > 0 && hasAnyIn(text, before, Organisation)
        && !hasAnyIn(text, before, Role, Kin) && mention.title().length() == 0) {
        mention.kind = Kind::Organisation;
    } else if (closed && mention.apposition.length() == 0 && mention.kind != Kind::Organisation) {
        mention.apposition = before;
    }
    const bool inPlace = mention.name.length() == 1 && run.begin > first
        && (text.is(run.begin - 1, u"in") || text.is(run.begin - 1, u"at")
            || text.is(run.begin - 1, u"near"));
    if (mention.kind == Kind::Unknown && inPlace) {
        mention.kind = Kind::Place;
        mention.apposition = {};
    }
    if (mention.kind == Kind::Unknown
        && (mention.apposition.length() > 0 || hasAge(text, run.end))) {
        mention.kind = Kind::Person;
    }
    mention.gender = genderOfName(text, mention);
    return mention;
}

} // namespace

Gender genderOf(const LexicalText &text, TokenRange phrase)
{
    for (qsizetype i = phrase.begin; i < phrase.end; ++i) {
        const bool male = text.has(i, Male);
        const bool female = text.has(i, Female);
        if (male != female && !text.has(i, Possessive)) {
            return male ? Gender::Male : Gender::Female;
        }
    }
    return Gender::Unknown;
}

std::vector<NameMention> findNames(const LexicalText &text)
{
    std::vector<NameMention> found;
    for (const Sentence &sentence : text.sentences()) {
        if (!isProse(text.article().blocks[static_cast<size_t>(sentence.block)].kind)) {
            continue;
        }
        const bool titled = isTitled(text, sentence.tokens);
        qsizetype i = sentence.tokens.begin;
        const qsizetype end = sentence.tokens.end;
        while (i < end) {
            const bool starts = i == sentence.tokens.begin
                || text.token(i - 1).kind == Token::Kind::QuotationMark || text.is(i - 1, u':');
            const bool next = i + 1 < end && isNameWord(text, i + 1);
            if (!isNameWord(text, i)
                || (starts && isPlainStart(text, i) && !(next && text.has(i, Organisation)))
                || (text.isWord(i) && text.hasAny(i, Preposition) && starts)) {
                ++i;
                continue;
            }
            const qsizetype past = titled ? titledRunEnd(text, i, end) : runEnd(text, i, end);
            if (past == i) {
                ++i;
                continue;
            }
            const NameMention mention = mentionOf(text, { i, past }, sentence.tokens.begin);
            const qsizetype lead =
                text.hasAny(std::max(i - 1, sentence.tokens.begin), Determiner) ? i - 2 : i - 1;
            const bool isTitle = isAll(text, mention.whole, Title, Role, Nationality)
                && !hasAnyIn(text, mention.whole, Organisation, Forename);
            const bool isTitleOfWork = lead >= sentence.tokens.begin && past < end
                && text.token(lead).kind == Token::Kind::QuotationMark
                && text.token(past).kind == Token::Kind::QuotationMark;
            if (mention.name.length() > 0 && !isTitleOfWork && !isTitle) {
                found.push_back(mention);
            }
            i = past;
        }
    }
    return found;
}

} // namespace inquit
