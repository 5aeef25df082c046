// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QString>
#include <QTimeZone>

// Rows of an invented library: an article of The Tide on a harbour, who spoke in it, and what for.
namespace inquit::sample {

using namespace Qt::StringLiterals;

inline const ArticleId kHarbour { 1 };
inline const ArticleId kFerry { 2 };
inline const SpeakerId kQuill { 11 };
inline const SpeakerId kOkoye { 12 };
inline const SpeakerId kCouncil { 13 };
inline const TopicId kDredging { 21 };
inline const TopicId kFares { 22 };

inline ArticleRow article(ArticleId id, const QString &title, const QString &outlet = u"The Tide"_s)
{
    return { .id = id,
             .title = title,
             .byline = u"Ines Vardy"_s,
             .outlet = outlet,
             .published = QDate(2021, 3, 1),
             .imported = QDateTime(QDate(2021, 3, 2), QTime(8, 0), QTimeZone::UTC),
             .language = u"en"_s,
             .origin = u"/papers/harbour.txt"_s,
             .words = 960,
             .quotations = 3,
             .speakers = 2 };
}

inline SpeakerRow speaker(SpeakerId id, const QString &name, int quotations, int hue,
                          const QString &role = {})
{
    return { .id = id,
             .name = name,
             .aliases = { name.section(u' ', -1) },
             .role = role,
             .quotations = quotations,
             .inSpeech = quotations,
             .mentions = quotations + 2,
             .hue = hue };
}

inline std::vector<SpeakerRow> speakers()
{
    SpeakerRow council = speaker(kCouncil, u"Port Council"_s, 0, 2);
    council.kind = SpeakerKind::Organisation;
    return { speaker(kQuill, u"Mara Quill"_s, 2, 0, u"Harbour Master"_s),
             speaker(kOkoye, u"Ádám Okoye"_s, 1, 1), council };
}

/// A quotation of the harbour article with its content at `place`.
inline QuotationRow quotation(QuotationId id, TextRange place, std::optional<SpeakerId> by = kQuill,
                              ArticleId in = kHarbour)
{
    QuotationRow row { .id = id,
                       .key = { .articleDigest = QByteArray(32, char(in.value)), .place = place },
                       .article = in,
                       .speaker = by,
                       .runnerUp = {},
                       .evidence = {} };
    row.speakerName = by == kQuill ? u"Mara Quill"_s : by == kOkoye ? u"Ádám Okoye"_s : QString();
    row.attribution = { .content = { place },
                        .cue = { { place.end + 1, place.end + 5 } },
                        .source = { { place.end + 6, place.end + 10 } },
                        .rule = Rule::SourceCue };
    row.evidence = { { .ranges = { { place.end + 6, place.end + 10 } } } };
    row.confidence = 0.95;
    row.text = u"“The harbour waits for nobody.”"_s;
    row.cueText = u"said"_s;
    row.sourceText = u"Mara Quill"_s;
    row.articleTitle = u"Harbour dredged at last"_s;
    row.outlet = u"The Tide"_s;
    row.published = QDate(2021, 3, 1);
    return row;
}

inline TopicRow topic(TopicId id, const QString &label, int passages, int quotations)
{
    return { .id = id,
             .label = label,
             .variants = {},
             .score = 0.5,
             .passages = passages,
             .quotations = quotations,
             .inSpeech = quotations,
             .places = { { 0, 4 } } };
}

inline NoteRow note(NoteId id, const QString &markdown, std::optional<ArticleId> on = kHarbour)
{
    const QDateTime then(QDate(2021, 3, 2), QTime(9, 30), QTimeZone::UTC);
    return { .id = id,
             .article = on,
             .quotation = {},
             .markdown = markdown,
             .created = then,
             .changed = then,
             .articleTitle = u"Harbour dredged at last"_s };
}

} // namespace inquit::sample
