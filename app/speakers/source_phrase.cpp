// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/source_phrase.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>
#include <array>

namespace inquit {

namespace {

using enum WordClass;
using Form = SourcePhrase::Form;

/// The names that begin in `source`, as a half-open range of indices.
std::pair<size_t, size_t> namesIn(TokenRange source, const std::vector<NameMention> &names)
{
    const auto begin = [](const NameMention &name) { return name.name.begin; };
    const auto first = std::ranges::lower_bound(names, source.begin, {}, begin);
    const auto last = std::ranges::lower_bound(names, source.end, {}, begin);
    return { static_cast<size_t>(first - names.begin()),
             static_cast<size_t>(last - names.begin()) };
}

/// A small-letter noun right behind a name makes the name an attribute: "Trump campaign".
bool isAttribute(const LexicalText &text, TokenRange source, const NameMention &name)
{
    const qsizetype next = name.whole.end;
    if (name.genitive) {
        return next + 1 < source.end; // the "’s" alone is no noun
    }
    if (next >= source.end || !text.isWord(next)) {
        return false;
    }
    return !text.isCapital(next)
        && !text.hasAny(next, Preposition, Conjunction, Relative, Auxiliary, Adverb, Subordinator)
        && !isFiniteVerb(text, next);
}

bool hangsOnPreposition(const LexicalText &text, TokenRange source, const NameMention &name)
{
    qsizetype before = name.whole.begin - 1;
    while (before >= source.begin && text.hasAny(before, Determiner, Possessive)) {
        --before;
    }
    return before >= source.begin
        && (text.has(before, Preposition) || text.has(before, Relative) || text.is(before, u'('));
}

bool joinsNames(const LexicalText &text, const NameMention &a, const NameMention &b)
{
    qsizetype between = a.whole.end;
    while (between < b.whole.begin && text.has(between, Determiner)) {
        ++between;
    }
    return between < b.whole.begin && b.whole.begin - a.whole.end <= 2
        && text.is(a.whole.end, u"and");
}

bool isNamed(const LexicalText &text, TokenRange source, const std::vector<NameMention> &names,
             SourcePhrase &phrase)
{
    const auto [first, last] = namesIn(source, names);
    for (size_t i = first; i < last; ++i) {
        const NameMention &name = names[i];
        if (isAttribute(text, source, name) || hangsOnPreposition(text, source, name)) {
            continue;
        }
        phrase.form = Form::Name;
        phrase.names = { i };
        if (i + 1 < last && joinsNames(text, name, names[i + 1])
            && !isAttribute(text, source, names[i + 1])) {
            phrase.form = Form::TwoNames;
            phrase.names.push_back(i + 1);
        }
        return true;
    }
    return false;
}

std::optional<Form> pronounForm(const LexicalText &text, TokenRange source)
{
    const qsizetype i = source.begin;
    if (source.length() != 1 || !text.hasAny(i, Pronoun, Relative, Possessive)
        || text.is(i, u"whose")) {
        return {};
    }
    if (text.has(i, Possessive) && !text.has(i, Pronoun)) { // "his call for", "in their view"
        return text.is(i, u"his")  ? std::optional(Form::HePronoun)
            : text.is(i, u"its")   ? std::optional(Form::ItPronoun)
            : text.is(i, u"their") ? std::optional(Form::TheyPronoun)
                                   : std::nullopt;
    }
    if (text.has(i, Relative)) {
        return Form::Relative;
    }
    if (text.has(i, First)) {
        return Form::FirstPerson;
    }
    if (text.has(i, Male)) {
        return Form::HePronoun;
    }
    if (text.has(i, Female)) {
        return Form::ShePronoun;
    }
    if (text.has(i, Neuter)) {
        return Form::ItPronoun;
    }
    return text.has(i, Plural) ? std::optional(Form::TheyPronoun) : std::nullopt;
}

/// The last noun before a preposition, a break or a relative clause.
qsizetype headOf(const LexicalText &text, TokenRange source)
{
    qsizetype head = -1;
    for (qsizetype i = source.begin; i < source.end; ++i) {
        if (head >= 0
            && (text.isBreak(i) || text.hasAny(i, Relative, Subordinator)
                || (text.has(i, Preposition) && !text.isCapital(i)))) {
            break;
        }
        if (text.isWord(i) && !text.hasAny(i, Determiner, Possessive) && !text.isGenitive(i)) {
            head = i;
        }
    }
    return head;
}

bool isPluralNoun(const LexicalText &text, qsizetype i)
{
    const QStringView word = text.word(i);
    return text.is(i, u"people") || text.is(i, u"men") || text.is(i, u"women")
        || (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"));
}

SpeakerKind kindOfHead(const LexicalText &text, qsizetype head)
{
    if (text.has(head, Organisation) && !text.has(head, Role)) {
        return SpeakerKind::Organisation;
    }
    if (text.has(head, Document)) {
        return SpeakerKind::Document;
    }
    if (text.has(head, Role)) {
        return SpeakerKind::Person;
    }
    if (text.has(head, Group) || isPluralNoun(text, head)) {
        return SpeakerKind::Group;
    }
    return SpeakerKind::Unnamed;
}

void describe(const LexicalText &text, TokenRange source, SourcePhrase &phrase)
{
    phrase.head = headOf(text, source);
    if (phrase.head < 0) {
        return;
    }
    phrase.gender = genderOf(text, { phrase.head, phrase.head + 1 });
    phrase.kind = kindOfHead(text, phrase.head);
    phrase.plural = phrase.kind == SpeakerKind::Group;
    const qsizetype first = source.begin;
    phrase.definite = text.is(first, u"the") || text.has(first, Possessive)
        || text.is(first, u"this") || text.is(first, u"that");
    const bool bare = phrase.kind == SpeakerKind::Person && text.isCapital(first)
        && text.has(first, Role) && first == phrase.head;
    phrase.definite = phrase.definite || bare; // "Senator says no", as headlines put it
    const bool indefinite = text.is(first, u"a") || text.is(first, u"an")
        || text.is(first, u"another") || text.is(first, u"one");
    if (phrase.kind == SpeakerKind::Person && (indefinite || !phrase.definite)) {
        phrase.kind = SpeakerKind::Unnamed;
    }
    if (indefinite && phrase.kind == SpeakerKind::Group) {
        phrase.kind = SpeakerKind::Unnamed;
        phrase.plural = false;
    }
}

} // namespace

SourcePhrase readSource(const LexicalText &text, TokenRange source,
                        const std::vector<NameMention> &names)
{
    SourcePhrase phrase;
    if (const auto pronoun = pronounForm(text, source)) {
        phrase.form = *pronoun;
    } else if (!isNamed(text, source, names, phrase)) {
        describe(text, source, phrase);
    }
    return phrase;
}

std::optional<size_t> nameInApposition(const LexicalText &text, qsizetype relative,
                                       const std::vector<NameMention> &names)
{
    constexpr qsizetype kLongest = 16;
    const qsizetype first =
        std::max(text.sentence(text.sentenceOf(relative)).tokens.begin + 1, relative - kLongest);
    qsizetype comma = relative - 1;
    while (comma > first && !text.isBreak(comma) && !isFiniteVerb(text, comma)) {
        --comma;
    }
    if (comma < first || !text.is(comma, u',') || !text.has(comma + 1, Determiner)) {
        return {};
    }
    const auto past = std::ranges::lower_bound(
        names, comma, {}, [](const NameMention &name) { return name.name.begin; });
    if (past == names.begin() || std::prev(past)->whole.end != comma) {
        return {};
    }
    return static_cast<size_t>(std::prev(past) - names.begin());
}

bool meansNamedBody(const LexicalText &text, qsizetype head)
{
    constexpr std::array<QStringView, 20> kinds {
        u"company",      u"firm",      u"corporation", u"agency",  u"organisation",
        u"organization", u"group",     u"newspaper",   u"paper",   u"magazine",
        u"network",      u"website",   u"site",        u"outlet",  u"broadcaster",
        u"bank",         u"institute", u"nonprofit",   u"charity", u"publication"
    };
    return std::ranges::any_of(kinds, [&](QStringView kind) { return text.is(head, kind); });
}

} // namespace inquit
