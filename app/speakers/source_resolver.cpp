// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/source_resolver.h"

#include "attribution/rule_noun_phrases.h"
#include "speakers/signature.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using enum WordClass;
using Form = SourcePhrase::Form;

/// The text position where an attribution is met: at its source, else at its words.
qsizetype anchorOf(const Attribution &attribution)
{
    return attribution.source.empty() ? attribution.content.front().begin
                                      : attribution.source.front().begin;
}

} // namespace

SourceResolver::SourceResolver(const LexicalText &text, const std::vector<NameMention> &names,
                               NameClusters &clusters, const std::vector<Attribution> &attributions)
    : m_text(text)
    , m_names(names)
    , m_clusters(clusters)
    , m_attributions(attributions)
    , m_trail(text)
    , m_roll(text, clusters)
    , m_descriptions(text, names, clusters, m_trail, m_roll)
    , m_lead(text, attributions)
    , m_quoted(static_cast<size_t>(text.size()), false)
{
    for (const Attribution &attribution : attributions) {
        for (const TextRange &range : attribution.content) {
            if (attribution.type == QuotationType::Direct) {
                const TokenRange tokens = text.tokensIn(range);
                std::fill(m_quoted.begin() + tokens.begin, m_quoted.begin() + tokens.end, true);
            }
        }
    }
    m_found.resolutions.resize(attributions.size());
}

SpeakersFound SourceResolver::resolve()
{
    walk();
    m_found.speakers = m_roll.takeSpeakers();
    return std::move(m_found);
}

void SourceResolver::walk()
{
    std::vector<size_t> order(m_attributions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](size_t i) { return anchorOf(m_attributions[i]); });
    size_t nextSource = 0;
    size_t nextName = 0;
    for (qsizetype token = 0; token < m_text.size(); ++token) {
        while (nextSource < order.size()
               && anchorOf(m_attributions[order[nextSource]]) <= m_text.range(token).begin) {
            meetSource(order[nextSource++]);
        }
        if (nextName < m_names.size() && m_names[nextName].name.begin == token) {
            meetName(nextName++);
        }
        if (m_text.hasAny(token, Pronoun) && token >= m_namedUpTo) {
            meetPronoun(token);
        }
    }
    while (nextSource < order.size()) {
        meetSource(order[nextSource++]);
    }
}

bool SourceResolver::isSubject(TokenRange tokens) const
{
    const qsizetype first = m_text.sentence(m_text.sentenceOf(tokens.begin)).tokens.begin;
    if (tokens.begin - first <= 1) {
        return true;
    }
    return m_text.is(tokens.begin - 1, u',')
        && m_text.hasAny(first, Preposition, Subordinator, Adverb, Conjunction);
}

Step SourceResolver::stepOf(TokenRange tokens, qsizetype speaker) const
{
    const SpeakerRoll::Traits &traits = m_roll.traits(speaker);
    return { .tokens = tokens,
             .speaker = speaker,
             .gender = traits.gender,
             .isPerson = traits.isPerson,
             .isPlural = traits.isPlural,
             .isQuoted = m_quoted[static_cast<size_t>(tokens.begin)],
             .isSubject = isSubject(tokens),
             .genitive = false };
}

void SourceResolver::meetName(size_t index)
{
    const NameMention &name = m_names[index];
    if (name.name.begin < m_namedUpTo) {
        return; // inside a source that was resolved
    }
    const NameMention::Kind kind = m_clusters.cluster(m_clusters.clusterOf(index)).kind;
    if (kind == NameMention::Kind::Place || kind == NameMention::Kind::Unknown) {
        return;
    }
    Step step = stepOf(name.whole, m_clusters.clusterOf(index));
    step.genitive = name.genitive;
    m_trail.add(step);
}

/// A "he" or "she" that is no source keeps its person in mind, and may tell a gender.
void SourceResolver::meetPronoun(qsizetype token)
{
    const bool male = m_text.has(token, Male);
    const bool female = m_text.has(token, Female);
    if (male == female || m_quoted[static_cast<size_t>(token)]) {
        return;
    }
    const Gender gender = male ? Gender::Male : Gender::Female;
    const auto found = m_trail.personBefore(token, gender, m_previous);
    if (!found || found->confidence < 0.6) {
        return;
    }
    Step step = stepOf({ token, token + 1 }, found->step.speaker);
    step.gender = gender;
    m_trail.add(step);
}

void SourceResolver::meetSource(size_t index)
{
    const Attribution &attribution = m_attributions[index];
    SourceResolution resolution;
    TokenRange source;
    if (!attribution.source.empty()) {
        source = m_text.tokensIn(attribution.source.front());
    }
    if (source.length() <= 0) {
        resolution = byContext(index);
    } else {
        const SourcePhrase phrase = readSource(m_text, source, m_names);
        switch (phrase.form) {
        case Form::Name:
            resolution = byName(phrase, source);
            if (!m_descriptions.isInLead(source.begin)) {
                m_lead.name(*resolution.speaker, source, m_roll, m_found);
            }
            break;
        case Form::TwoNames:
            resolution = byTwoNames(phrase, source);
            break;
        case Form::Description:
            resolution = m_descriptions.resolve(phrase, source, m_previous);
            if (m_descriptions.isInLead(source.begin)) {
                m_lead.remember(index, phrase, source);
            }
            break;
        case Form::Relative:
            resolution = byRelative(source);
            break;
        default:
            resolution = byPronoun(phrase, source);
        }
    }
    if (resolution.speaker) {
        m_previous = *resolution.speaker;
        if (source.length() > 0) {
            Step step = stepOf(source, m_previous);
            step.isSubject = true;
            m_trail.add(step);
            m_namedUpTo = std::max(m_namedUpTo, source.end);
        }
    }
    m_previousAttribution = index;
    m_found.resolutions[index] = std::move(resolution);
}

SourceResolution SourceResolver::byName(const SourcePhrase &phrase, TokenRange source)
{
    const NameMention &name = m_names[phrase.names.front()];
    const qsizetype speaker = m_clusters.clusterOf(phrase.names.front());
    m_roll.promote(speaker);
    const TokenRange fullest = m_clusters.cluster(speaker).fullest;
    const bool full = name.name.length() >= fullest.length();
    const QStringView text = m_text.article().text;
    const TextRange nameHere = m_text.rangeOf(name.name);
    const TextRange fullName = m_text.rangeOf(fullest);
    const EvidenceKind why = m_text.rangeOf(source).contains(fullName) ? EvidenceKind::Named
        : nameHere.in(text) == fullName.in(text) ? EvidenceKind::NamedElsewhere
                                                 : EvidenceKind::ShortName;
    return m_roll.madeOf(source, speaker, why, full ? 0.97 : 0.94);
}

SourceResolution SourceResolver::byTwoNames(const SourcePhrase &phrase, TokenRange source)
{
    QStringList full;
    for (const size_t i : phrase.names) {
        m_roll.promote(m_clusters.clusterOf(i));
        full += m_roll.nameRangeOf(m_clusters.clusterOf(i)).in(m_text.article().text).toString();
    }
    const QString name = full.join(" and "_L1);
    return m_roll.madeOf(source, m_roll.groupOf(name), EvidenceKind::BothNamed, 0.9);
}

EvidenceKind SourceResolver::kindOf(TokenRange pronoun, const Antecedent &antecedent) const
{
    if (antecedent.step.speaker == m_previous) {
        return EvidenceKind::PreviousSpeaker;
    }
    return m_text.has(pronoun.begin, Male)  ? EvidenceKind::LastMan
        : m_text.has(pronoun.begin, Female) ? EvidenceKind::LastWoman
                                            : EvidenceKind::LastNamed;
}

SourceResolution SourceResolver::byPronoun(const SourcePhrase &phrase, TokenRange source)
{
    std::optional<Antecedent> found;
    const qsizetype at = source.begin;
    if (phrase.form == Form::HePronoun || phrase.form == Form::ShePronoun) {
        const Gender gender = phrase.form == Form::HePronoun ? Gender::Male : Gender::Female;
        found = m_trail.personBefore(at, gender, m_previous);
        if (found) {
            m_roll.traits(found->step.speaker).gender = gender;
        }
    } else if (phrase.form != Form::FirstPerson) {
        found = m_trail.bodyBefore(at, phrase.form == Form::TheyPronoun, m_previous);
    }
    if (!found) {
        return {};
    }
    SourceResolution made;
    made.speaker = found->step.speaker;
    made.confidence = found->confidence;
    const TextRange antecedent = m_text.rangeOf(found->step.tokens);
    const TextRange name = m_roll.nameRangeOf(found->step.speaker);
    const bool isNamed = name.isEmpty() || antecedent.contains(name);
    made.evidence = { m_roll.stepTo(isNamed && !name.isEmpty() ? name : antecedent,
                                    m_text.rangeOf(source), kindOf(source, *found)) };
    if (!isNamed) {
        made.evidence.push_back(m_roll.stepTo(name, antecedent, EvidenceKind::SameSpeaker));
    }
    m_roll.addRunnerUp(made, *found, source);
    return made;
}

SourceResolution SourceResolver::byRelative(TokenRange source)
{
    const qsizetype first = m_text.sentence(m_text.sentenceOf(source.begin)).tokens.begin;
    qsizetype end = source.begin;
    while (end > first && m_text.isBreak(end - 1)) {
        --end;
    }
    TokenRange before = nounPhraseBefore(m_text, first, end);
    if (before.length() <= 0) {
        return {};
    }
    SourcePhrase phrase = readSource(m_text, before, m_names);
    if (const auto name = nameInApposition(m_text, source.begin, m_names)) {
        before = m_names[*name].whole;
        phrase = { .form = Form::Name, .names = { *name } };
    }
    SourceResolution made = phrase.form == Form::Name ? byName(phrase, before)
        : phrase.form == Form::Description ? m_descriptions.resolve(phrase, before, m_previous)
                                           : SourceResolution {};
    if (made.speaker) {
        made.evidence.insert(
            made.evidence.begin(),
            m_roll.stepTo(m_text.rangeOf(before), m_text.rangeOf(source), EvidenceKind::Relative));
        made.confidence = std::min(made.confidence, 0.9);
    }
    return made;
}

SourceResolution SourceResolver::bySignature(size_t name)
{
    const qsizetype speaker = m_clusters.clusterOf(name);
    m_roll.promote(speaker);
    return m_roll.madeOf(m_names[name].whole, speaker, EvidenceKind::Signature, 0.9);
}

SourceResolution SourceResolver::byContext(size_t index)
{
    const Attribution &attribution = m_attributions[index];
    if (const auto name =
            signatureBehind(m_text, m_text.tokenAt(attribution.content.back().end), m_names)) {
        return bySignature(*name);
    }
    if (m_previous < 0 || index == 0 || attribution.type != QuotationType::Direct) {
        return {};
    }
    if (m_attributions[index].type == QuotationType::Indirect) {
        return {}; // "The plan was seen as a snub": nobody goes on speaking
    }
    const auto blockOf = [this](qsizetype position) {
        const qsizetype token = std::min(m_text.tokenAt(position), m_text.size() - 1);
        return m_text.sentence(m_text.sentenceOf(token)).block;
    };
    const TextRange here = m_attributions[index].content.front();
    const TextRange before = m_attributions[m_previousAttribution].content.back();
    if (blockOf(here.begin) - blockOf(before.begin) > 1) {
        return {};
    }
    SourceResolution made;
    made.speaker = m_previous;
    made.confidence = 0.6;
    const TextRange name = m_roll.nameRangeOf(m_previous);
    made.evidence = { m_roll.stepTo(name.isEmpty() ? before : name, here,
                                    EvidenceKind::Continued) };
    return made;
}

} // namespace inquit
