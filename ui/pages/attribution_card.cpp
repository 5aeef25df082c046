// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/attribution_card.h"

#include "models/plain_words.h"
#include "pages/cited_words.h"

#include <QLocale>

#include <cmath>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordsShown = 120;

QString quoted(QStringView words)
{
    return u'“' % words.toString().simplified() % u'”';
}

QString percentage(double confidence)
{
    return QLocale().toString(int(std::lround(confidence * 100))) + u" %"_s;
}

/// The words of a link of the chain, none where the text is not the one it was found in.
QString wordsOf(const ChainLink &link, QStringView text)
{
    const bool isInside = 0 <= link.range.begin && link.range.end <= text.size();
    return isInside && !link.range.isEmpty() ? link.range.in(text).toString().simplified()
                                             : QString();
}

/// "“he” is Lopez Obrador: last man named, 2 sentences before." A reason that says whom the words
/// stand for says all of it: "“Biden” is short for Joe Biden."
QString linkSentence(const QString &from, const QString &to, const QString &reason)
{
    if (reason.startsWith(quoted(from)) && reason.contains(to)) {
        return reason % u'.';
    }
    const bool saysNothing = reason.isEmpty() || reason == u"the same";
    return quoted(from) % u" is "_s % to % (saysNothing ? QString() : u": "_s + reason) % u'.';
}

QStringList chainSentences(const QuotationRow &row, QStringView text)
{
    QStringList sentences;
    for (size_t i = 0; i + 1 < row.chain.size(); ++i) {
        const QString from = wordsOf(row.chain[i], text);
        const QString to = wordsOf(row.chain[i + 1], text);
        if (from.isEmpty() || to.isEmpty()) {
            continue;
        }
        sentences.append(linkSentence(from, to, row.chain[i].reason));
    }
    return sentences;
}

QStringList howFound(const QuotationRow &row, QStringView text)
{
    if (row.speakerChanged) {
        return { u"You said who it is."_s };
    }
    QStringList sentences;
    if (row.attribution.source.empty()) {
        sentences.append(row.speaker ? u"The sentence names nobody; it goes on from what was said "
                                       "before."_s
                                     : u"The text names nobody for it."_s);
    } else if (row.chain.size() < 2) {
        sentences.append(row.speaker ? u"The sentence names the speaker."_s
                                     : quoted(row.sourceText) % u" could not be tied to a name."_s);
    }
    return sentences + chainSentences(row, text);
}

/// "a trained model: the words, then the cue, then the speaker"; "the rule “dash”".
QString foundBy(const QString &rule)
{
    static const QString model = u"model: "_s;
    if (!rule.startsWith(model)) {
        return rule.isEmpty() ? QString() : u"the rule “"_s + rule + u'”';
    }
    QStringList parts = rule.sliced(model.size()).split(u", "_s);
    for (QString &part : parts) {
        part = part == u"content" ? u"the words"_s
            : part == u"cue"      ? u"what introduces them"_s
                                  : u"the speaker"_s;
    }
    return u"a trained model ("_s + parts.join(u", then "_s) + u')';
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
    const double confidence = confidenceOf(quotation);
    const bool isNamed = !quotation.speakerName.isEmpty();
    return {
        .quotation = quotation.id,
        .speakerName = isNamed ? quotation.speakerName : u"Nobody is named"_s,
        .role = speaker ? speaker->role : QString(),
        .initials = initials(quotation.speakerName),
        .hue = speaker ? speaker->hue : -1,
        .words = shortened(quotation.text, kWordsShown),
        .cue = quotation.cueText,
        .source = quotation.sourceText,
        .typeText = typeText(quotation.attribution.type),
        .howFound = howFound(quotation, text),
        .rule = foundBy(quotation.attribution.rule),
        .runnerUp =
            quotation.runnerUpName.isEmpty() ? QString() : u"Or else: "_s + quotation.runnerUpName,
        .confidence = confidence,
        .confidenceText = confidenceWords(confidence) % u" ("_s % percentage(confidence) % u')',
        .checkText = checkText(quotation),
        .check = quotation.check,
        .isChecked = isChecked(quotation),
    };
}

} // namespace inquit
