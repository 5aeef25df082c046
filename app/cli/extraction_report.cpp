// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/extraction_report.h"

#include "article/first_words.h"
#include "exporting/extraction_json.h"
#include "wording/evidence_wording.h"
#include "wording/kind_wording.h"
#include "wording/language_wording.h"
#include "wording/number_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString heading(const Article &article, int columns)
{
    const ArticleMetadata &known = article.metadata;
    QString text = wrapped(shownTitle(article), columns, {}, {});
    QStringList line;
    for (const QString &part :
         { known.outlet, known.byline, known.published.toString(Qt::ISODate) }) {
        if (!part.isEmpty()) {
            line << printable(part);
        }
    }
    if (!line.isEmpty()) {
        text += line.join(u" · ") + u'\n';
    }
    return text;
}

QString told(const Quotation &quotation, const Article &article, int columns)
{
    const Attribution &attribution = quotation.attribution;
    QString note = typeText(attribution.type);
    if (attribution.mode != QuotationMode::Speech) {
        note += u", "_s + modeText(attribution.mode);
    }
    note += u"; "_s + sureness(quotation.confidence);
    QString text = wrapped(words(attribution.content, article.text) + u"  [" + note + u']', columns,
                           u"  - "_s, u"    "_s);
    const std::vector<Evidence> &evidence = quotation.resolution.evidence;
    if (!evidence.empty() && evidence.front().kind != EvidenceKind::Named) {
        text += wrapped(evidenceSentences(evidence, article.text).join(u' '), columns, u"    "_s,
                        u"    "_s);
    }
    return text;
}

QString quotationsOf(std::optional<qsizetype> speaker, const Article &article,
                     const Analysis &analysis, int columns)
{
    QString text;
    for (const Quotation &quotation : analysis.quotations) {
        if (quotation.resolution.speaker == speaker) {
            text += told(quotation, article, columns);
        }
    }
    return text;
}

QString speakersOf(const Article &article, const Analysis &analysis, int columns)
{
    QString text;
    QStringList silent;
    for (size_t i = 0; i < analysis.speakers.size(); ++i) {
        const Speaker &speaker = analysis.speakers[i];
        const QString quotations = quotationsOf(qsizetype(i), article, analysis, columns);
        if (quotations.isEmpty()) {
            silent << printable(speaker.name);
            continue;
        }
        QString line = printable(speaker.name);
        if (!speaker.role.isEmpty()) {
            line += u", " + printable(speaker.role);
        }
        text += u'\n' + line + u'\n' + quotations;
    }
    const QString unnamed = quotationsOf(std::nullopt, article, analysis, columns);
    if (!unnamed.isEmpty()) {
        text += u"\nNobody named\n" + unnamed;
    }
    if (!silent.isEmpty()) {
        text += u'\n' + wrapped(silent.join(u", "), columns, u"Also named: "_s, u"  "_s);
    }
    return text;
}

} // namespace

QString extractionReport(const Article &article, const Analysis &analysis, int columns)
{
    QString text = heading(article, columns);
    if (const QString note = languageNote(analysis.language); !note.isEmpty()) {
        text += wrapped(note, columns, {}, {});
    }
    text += counted(qsizetype(analysis.speakers.size()), u"speaker"_s, u"speakers"_s) + u", "
        + counted(qsizetype(analysis.quotations.size()), u"quotation"_s, u"quotations"_s) + u", "
        + counted(qsizetype(analysis.topics.size()), u"topic"_s, u"topics"_s) + u'\n';
    text += speakersOf(article, analysis, columns);
    QStringList topics;
    for (const Topic &topic : analysis.topics) {
        topics << u"%1 (%2)"_s.arg(printable(topic.label), grouped(qint64(topic.passages.size())));
    }
    if (!topics.isEmpty()) {
        text += u'\n' + wrapped(topics.join(u", "), columns, u"Topics: "_s, u"  "_s);
    }
    return text;
}

QString wrapped(const QString &text, int columns, const QString &first, const QString &others)
{
    QString out;
    QString line = first;
    bool isBare = true;
    for (const QString &word : printable(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!isBare && line.size() + 1 + word.size() > columns) {
            out += line + u'\n';
            line = others;
            isBare = true;
        }
        line += isBare ? word : u' ' + word;
        isBare = false;
    }
    return out + line + u'\n';
}

QString printable(const QString &text)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return plain;
}

} // namespace inquit
