// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/attribution_card.h"

#include "models/plain_words.h"
#include "pages/cited_words.h"

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordsShown = 120;

QString quoted(QStringView words)
{
    return u'“' % words.toString().simplified() % u'”';
}

/// By which words: source and cue as they follow each other in the text.
QString introduction(const QuotationRow &row)
{
    const Attribution &found = row.attribution;
    QStringList words { row.sourceText, row.cueText };
    if (!found.source.empty() && !found.cue.empty() && found.cue.front() < found.source.front()) {
        std::swap(words[0], words[1]);
    }
    words.removeAll(QString());
    const QString what = found.type == QuotationType::Mixed ? u"these words, partly quoted"_s
                                                            : u"this "_s + typeText(found.type);
    const QString introduced = words.isEmpty() ? u"Nothing"_s : quoted(words.join(u' '));
    return introduced % u" introduces "_s % what % u'.';
}

/// Who is meant, and why: "“she” is Mara Quill: the last woman named, 1 sentence before."
QStringList whyThisSpeaker(const QuotationRow &row, QStringView text)
{
    if (row.speakerChanged) {
        return { u"You said who it is."_s };
    }
    if (!row.speaker) {
        return { row.attribution.source.empty()
                     ? u"The text names nobody for it."_s
                     : quoted(row.sourceText) % u" could not be tied to a name."_s };
    }
    std::vector<Evidence> steps = row.evidence;
    std::erase_if(steps, [](const Evidence &step) { return isAgainstRunnerUp(step.kind); });
    return evidenceSentences(steps, text);
}

/// Who was the next best, and what spoke against them.
QString whyNotTheRunnerUp(const QuotationRow &row)
{
    if (row.runnerUpName.isEmpty() || row.speakerChanged) {
        return {};
    }
    const auto against = std::ranges::find_if(
        row.evidence, [](const Evidence &step) { return isAgainstRunnerUp(step.kind); });
    return against == row.evidence.end() ? u"Less likely: "_s % row.runnerUpName % u'.'
                                         : runnerUpSentence(*against, row.runnerUpName);
}

QString checkText(const QuotationRow &row)
{
    switch (row.check) {
    case Check::Confirmed:
        return row.speakerChanged ? u"You named the speaker"_s : u"Checked by you"_s;
    case Check::Rejected:
        return u"Not a quotation, you said"_s;
    case Check::Unchecked:
        return row.speakerChanged ? u"You named the speaker"_s : u"Not checked yet"_s;
    }
    return {};
}

} // namespace

AttributionCard attributionCard(const QuotationRow &quotation, const SpeakerRow *speaker,
                                QStringView text)
{
    const bool isNamed = !quotation.speakerName.isEmpty();
    return {
        .quotation = quotation.id,
        .speakerName = isNamed ? quotation.speakerName : u"Nobody is named"_s,
        .role = speaker ? speaker->role : QString(),
        .initials = initials(quotation.speakerName),
        .hue = speaker ? speaker->hue : -1,
        .words = shortened(quotation.text, kWordsShown),
        .introduced = introduction(quotation),
        .why = whyThisSpeaker(quotation, text),
        .runnerUp = whyNotTheRunnerUp(quotation),
        .confidence = quotation.confidence,
        .confidenceText = quotation.speakerChanged ? QString() : sureness(quotation.confidence),
        .details = u"Found by "_s % foundBy(quotation.attribution),
        .checkText = checkText(quotation),
        .check = quotation.check,
        .isChecked = isChecked(quotation),
    };
}

} // namespace inquit
