// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/disagreement.h"

#include "library/statement.h"
#include "library/stored_names.h"

#include <algorithm>

namespace inquit {

namespace {

using Kind = Disagreement::Kind;

std::optional<Kind> difference(const CheckedQuotation &before, const CheckedQuotation *after)
{
    if (!after) {
        return before.check == Check::Rejected ? std::nullopt : std::optional(Kind::NotFound);
    }
    const bool isOtherSpeaker = after->machineSpeaker != before.machineSpeaker;
    const bool isUsersSpeaker =
        after->machineSpeaker == before.speaker && before.check != Check::Rejected;
    if (isOtherSpeaker && !isUsersSpeaker) {
        return Kind::OtherSpeaker;
    }
    return after->place == before.place ? std::nullopt : std::optional(Kind::OtherWords);
}

} // namespace

Result<std::vector<CheckedQuotation>> checkedQuotations(const Database &database, ArticleId article)
{
    Statement rows(database, u"decisions/checkedOfArticle");
    rows.bind(u":article", article);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<CheckedQuotation> checked;
    while (rows.next()) {
        checked.push_back({ .decision = rows.number(0),
                            .check = fromStoredName<Check>(rows.text(1)),
                            .place = { rows.number(2), rows.number(3) },
                            .text = rows.text(4),
                            .speaker = rows.optionalId<SpeakerId>(5),
                            .machineSpeaker = rows.optionalId<SpeakerId>(6),
                            .speakerName = rows.text(7),
                            .machineSpeakerName = rows.text(8) });
    }
    return rows.finished().transform([&] { return std::move(checked); });
}

std::vector<Disagreement> disagreements(const std::vector<CheckedQuotation> &before,
                                        const std::vector<CheckedQuotation> &after)
{
    std::vector<Disagreement> all;
    for (const CheckedQuotation &checked : before) {
        const auto at = std::ranges::find(after, checked.decision, &CheckedQuotation::decision);
        const CheckedQuotation *now = at == after.end() ? nullptr : &*at;
        if (const auto kind = difference(checked, now)) {
            all.push_back(
                { .kind = *kind,
                  .article = {},
                  .articleTitle = {},
                  .key = { .articleDigest = {}, .place = now ? now->place : checked.place },
                  .text = checked.text,
                  .check = checked.check,
                  .decided = checked.speakerName,
                  .found = now ? now->machineSpeakerName : QString() });
        }
    }
    return all;
}

} // namespace inquit
