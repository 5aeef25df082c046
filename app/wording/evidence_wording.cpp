// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/evidence_wording.h"

#include "wording/number_wording.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString quoted(const QString &words)
{
    return u'“' + words + u'”';
}

/// Where the meant words stand, seen from the source.
QString distanceWords(int sentences)
{
    if (sentences == 0) {
        return u"in the same sentence"_s;
    }
    const QString many = counted(std::abs(sentences), u"sentence"_s, u"sentences"_s);
    return many + (sentences > 0 ? u" before"_s : u" below"_s);
}

/// Of a step that stays where it is: unless it says otherwise, the name is in the words.
QString aloneSentence(EvidenceKind kind, const QString &here)
{
    if (kind == EvidenceKind::BothNamed) {
        return u"The sentence names them together."_s;
    }
    if (kind == EvidenceKind::Signature) {
        return quoted(here) + u" signs the words."_s;
    }
    return kind == EvidenceKind::Described
        ? u"The article gives no name for "_s + quoted(here) + u'.'
        : u"The sentence names the speaker."_s;
}

/// What weighed against the runner-up, in the order of the kinds.
constexpr std::array<QStringView, 6> kAgainst {
    u"farther away",
    u"not as the subject",
    u"inside somebody’s words",
    u"only as the owner of something",
    u"and not said to be a man or a woman",
    u"but not quoted last",
};

/// Of a step from the words `here` to the words `there` that they mean.
QString stepSentence(const Evidence &step, const QString &here, const QString &there)
{
    const QString is = quoted(here) + u" is "_s + there;
    const QString away = distanceWords(step.distance);
    switch (step.kind) {
    case EvidenceKind::ShortName:
        return quoted(here) + u" is short for "_s + there + u'.';
    case EvidenceKind::LastMan:
        return is + u": the last man named, "_s + away + u'.';
    case EvidenceKind::LastWoman:
        return is + u": the last woman named, "_s + away + u'.';
    case EvidenceKind::LastNamed:
        return is + u": the last named, "_s + away + u'.';
    case EvidenceKind::PreviousSpeaker:
        return is + u", who was quoted just before."_s;
    case EvidenceKind::Relative:
        return quoted(here) + u" stands for "_s + quoted(there) + u'.';
    case EvidenceKind::Signature:
        return quoted(here) + u" signs the words: "_s + there + u'.';
    case EvidenceKind::Continued:
        return u"The sentence names nobody; it goes on from what was said before."_s;
    case EvidenceKind::Role:
        return quoted(here) + u" is how the article describes "_s + there + u'.';
    case EvidenceKind::NamedBefore:
        return quoted(here) + u" is taken for "_s + there + u", named "_s + away + u'.';
    case EvidenceKind::NamedBelow:
        return is + u", named "_s + away + u'.';
    case EvidenceKind::Staff:
        return quoted(here) + u" speaks for "_s + there + u'.';
    case EvidenceKind::Described:
        return u"The article gives no name for "_s + quoted(here) + u'.';
    case EvidenceKind::Named:
    case EvidenceKind::NamedElsewhere:
    case EvidenceKind::BothNamed:
        return u"The sentence names the speaker."_s;
    case EvidenceKind::SameSpeaker:
        return is + u'.';
    case EvidenceKind::RunnerUpFarther:
    case EvidenceKind::RunnerUpNotSubject:
    case EvidenceKind::RunnerUpQuoted:
    case EvidenceKind::RunnerUpPossessive:
    case EvidenceKind::RunnerUpNoGender:
    case EvidenceKind::RunnerUpSaidNothing:
        return runnerUpSentence(step, there);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The order of its parts in the text: "the words, then what introduces them, then the source".
QString orderOfParts(const Attribution &attribution)
{
    std::vector<std::pair<TextRange, QString>> parts;
    for (const auto &[ranges, name] : { std::pair(&attribution.content, u"the words"_s),
                                        std::pair(&attribution.cue, u"what introduces them"_s),
                                        std::pair(&attribution.source, u"the source"_s) }) {
        for (const TextRange &range : *ranges) {
            parts.emplace_back(range, name);
        }
    }
    std::ranges::sort(parts, {}, [](const auto &part) { return part.first; });
    QStringList names;
    for (const auto &[range, name] : parts) {
        if (names.isEmpty() || names.back() != name) {
            names += name;
        }
    }
    return names.join(u", then "_s);
}

} // namespace

QString confidenceWords(double confidence)
{
    if (confidence >= 0.95) {
        return u"almost certain"_s;
    }
    if (confidence >= 0.8) {
        return u"very likely"_s;
    }
    return confidence >= 0.6 ? u"likely"_s : u"a guess"_s;
}

QString sureness(double confidence)
{
    return confidenceWords(confidence) + u" ("_s + percentage(confidence) + u')';
}

QString runnerUpSentence(const Evidence &step, const QString &name)
{
    Q_ASSERT(isAgainstRunnerUp(step.kind));
    const auto which =
        static_cast<size_t>(step.kind) - static_cast<size_t>(EvidenceKind::RunnerUpFarther);
    return u"Less likely: "_s + name + u", named "_s + distanceWords(step.distance) + u", "_s
        + kAgainst.at(which).toString() + u'.';
}

QString evidenceSentence(const Evidence &step, QStringView text)
{
    const TextRange whole { 0, text.size() };
    QStringList words;
    for (const TextRange &range : step.ranges) {
        if (range.isEmpty() || !whole.contains(range)) {
            return {};
        }
        words += range.in(text).toString().simplified();
    }
    return words.isEmpty()  ? QString()
        : words.size() == 1 ? aloneSentence(step.kind, words[0])
                            : stepSentence(step, words[0], words[1]);
}

QStringList evidenceSentences(const std::vector<Evidence> &evidence, QStringView text)
{
    QStringList sentences;
    for (const Evidence &step : evidence) {
        if (const QString sentence = evidenceSentence(step, text); !sentence.isEmpty()) {
            sentences += sentence;
        }
    }
    return sentences;
}

QString foundBy(const Attribution &attribution)
{
    if (attribution.rule == Rule::Model) {
        return u"the trained model ("_s + orderOfParts(attribution) + u')';
    }
    const RuleDescription &rule = descriptionOf(attribution.rule);
    return u"the rule "_s + quoted(rule.name) + u", as in: "_s + rule.fires.toString();
}

} // namespace inquit
