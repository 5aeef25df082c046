// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_notes.h"

#include "exporting/citation.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace inquit::sample {

QuotationRow quotation(qint64 id, const QString &speaker, const QString &text, Check check)
{
    QuotationRow row;
    row.id = { id };
    row.key = { QByteArray(32, '\x5a'), { id * 100, id * 100 + text.size() } };
    row.article = { 1 };
    row.speakerName = speaker;
    row.text = text;
    row.cueText = u"said"_s;
    row.sourceText = speaker.section(u' ', -1);
    row.articleTitle = u"Two ministers meet over the Larn valley dam"_s;
    row.outlet = u"The Harbour Courier"_s;
    row.published = QDate(2021, 3, 1);
    row.attribution.content = { row.key.place };
    row.attribution.rule = Rule::SourceCue;
    row.evidence = { { .kind = EvidenceKind::ShortName,
                       .ranges = { row.key.place, row.key.place },
                       .distance = 2 } };
    row.confidence = 0.97;
    row.check = check;
    return row;
}

QString link(const QuotationRow &quotation)
{
    return kCitationScheme.toString() + quotation.key.toString();
}

QString citation(const QuotationRow &quotation)
{
    return u"> %1\n> — [%2, %3](%4)\n"_s.arg(quotation.text, quotation.speakerName,
                                             citedPlace(quotation), link(quotation));
}

namespace {

ArticleRow article()
{
    ArticleRow row;
    row.id = { 1 };
    row.title = u"Two ministers meet over the Larn valley dam"_s;
    row.byline = u"Ines Halloran"_s;
    row.outlet = u"The Harbour Courier"_s;
    row.published = QDate(2021, 3, 1);
    row.origin = u"https://courier.example/larn-valley-dam"_s;
    return row;
}

NoteRow note(qint64 id, const QString &markdown)
{
    NoteRow row;
    row.id = { id };
    row.article = ArticleId { 1 };
    row.markdown = markdown;
    row.changed = QDateTime({ 2026, 11, 24 }, { 9, 30 }, QTimeZone::UTC);
    return row;
}

QString longNote(const QuotationRow &dam, const QuotationRow &water)
{
    return u"# What the meeting was for\n\n"
           "The two ministers met for the first time since the survey of *last autumn*. Both came "
           "with the same figures and with **opposite readings** of them; the paper prints only "
           "one "
           "table, and the [survey itself](https://survey.example/larn) is not linked.\n\n"_s
        + citation(dam)
        + u"\nShe had said the reverse in January, "
          "according to [the minutes](https://minutes.example/2021-01), and the difference is not "
          "in the report. The figures again:\n\n"
          "1. The reservoir holds 41 million cubic metres.\n"
          "2. The valley has four farms, of which\n"
          "   - two are let by the state,\n"
          "   - one is for sale,\n"
          "   - and one has been in the Arbel family since 1874, whose present head refuses every "
          "offer and has said so at each hearing.\n"
          "3. The road is to be moved to the north side.\n\n"
          "## Questions left\n\n"
          "- [x] Who paid for the survey?\n"
          "- [ ] Why is `annex C` missing from the copy that the paper shows?\n"
          "- [ ] Does the treaty of 1961 bind the new council?\n\n"_s
        + citation(water)
        + u"\nThat is a promise, as [he repeats](%1) at the end, and it can be checked in two "
          "years.\n\n"
          "| Year | Farms | Water used |\n|---|---|---|\n| 1961 | 11 | 2.1 million m³ |\n"
          "| 2020 | 4 | 3.4 million m³, most of it by the two farms that the state lets |\n\n"
          "### How the figures were made\n\n"
          "```\nused = metered + estimated(unmetered)\nestimated(x) = 0.35 * area(x)\n```\n\n"
          "The estimate is ~~a quarter~~ a third of what is claimed.\n"_s.arg(link(water));
}

} // namespace

NotesDocument notes()
{
    const QuotationRow dam = quotation(
        3, u"Marta Oyelaran"_s,
        u"“We will not build in a valley where people live, and nobody in my office has ever "
        "proposed it. … What we have proposed is a weir of four metres, which leaves every "
        "farm where it stands.”"_s,
        Check::Confirmed);
    const QuotationRow water = quotation(
        7, u"Tomas Brandt"_s, u"“Not a drop will be sold before the valley has what it needs.”"_s);
    NoteRow onWater =
        note(2, u"Compare with his speech of **2019**, where he sold half of it.\n"_s);
    onWater.quotation = water.key;
    return { .title = u"Notes on “Two ministers meet over the Larn valley dam”"_s,
             .author = u"Ruth Calder"_s,
             .made = QDateTime({ 2026, 11, 24 }, { 9, 30 }, QTimeZone::UTC),
             .sections = { { .article = article(),
                             .notes = { note(1, longNote(dam, water)), onWater,
                                        note(3, u"Ask the archive for the **1961 treaty**.\n"_s) },
                             .cited = { dam, water } } } };
}

NotesDocument notesOf(const QString &markdown)
{
    NotesDocument document = notes();
    document.sections.front().notes = { note(1, markdown) };
    return document;
}

} // namespace inquit::sample
