// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/told_article.h"

namespace inquit {

/// A report with three speakers, three quotations and two topics.
inline ToldArticle harbour()
{
    ToldArticle told(QStringLiteral(
        "Harbour reopens after the storm\n\n"
        "“We waited long … for this,” Mara Quill, the harbour master, said on Monday.\n\n"
        "The storm closed the harbour in May. Ilya Brandt said repairs had cost too much. "
        "“Nobody asked the fishermen,” Brandt added.\n\n"
        "The Port Authority said it would answer the fishermen’s questions."));
    const auto quill = told.speaker(QStringLiteral("Mara Quill"), SpeakerKind::Person, {},
                                    QStringLiteral("harbour master"));
    const auto brandt = told.speaker(QStringLiteral("Ilya Brandt"), SpeakerKind::Person,
                                     { QStringLiteral("Brandt") });
    const auto port = told.speaker(QStringLiteral("Port Authority"), SpeakerKind::Organisation);
    const auto storm = told.topic(QStringLiteral("storm"), { QStringLiteral("gale") });
    const auto repairs = told.topic(QStringLiteral("repairs"));
    told.quote(QStringLiteral("“We waited long … for this,”"), QStringLiteral("said"),
               QStringLiteral("Mara Quill"), quill)
        .topics = { storm };
    Quotation &cost = told.quote(QStringLiteral("repairs had cost too much"),
                                 QStringLiteral("said"), QStringLiteral("Ilya Brandt"), brandt);
    cost.attribution.type = QuotationType::Indirect;
    cost.topics = { repairs };
    cost.resolution.runnerUp = quill;
    Quotation &asked = told.quote(QStringLiteral("“Nobody asked the fishermen,”"),
                                  QStringLiteral("added"), QStringLiteral("Brandt"), brandt);
    asked.resolution.evidence = { { .kind = EvidenceKind::ShortName,
                                    .ranges = { told.at(QStringLiteral("Brandt added")),
                                                told.at(QStringLiteral("Ilya Brandt")) },
                                    .distance = 1 },
                                  { .kind = EvidenceKind::RunnerUpQuoted,
                                    .ranges = { told.at(QStringLiteral("Brandt added")),
                                                told.at(QStringLiteral("Mara Quill")) },
                                    .distance = -2 } };
    Quotation &answer = told.quote(QStringLiteral("it would answer the fishermen’s questions"),
                                   QStringLiteral("said"), QStringLiteral("Port Authority"), port);
    answer.attribution.type = QuotationType::Indirect;
    // the most quoted first
    std::swap(told.analysis.speakers[0], told.analysis.speakers[1]);
    for (Quotation &quotation : told.analysis.quotations) {
        for (auto *index : { &quotation.resolution.speaker, &quotation.resolution.runnerUp }) {
            if (*index && **index < 2) {
                *index = 1 - **index;
            }
        }
    }
    return told;
}

} // namespace inquit
