// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <vector>

namespace inquit {

class Database;

/// A checked attribution that a newer analysis sees otherwise than the user decided. The decision
/// stays.
struct Disagreement {
    enum class Kind {
        OtherSpeaker, ///< the analysis credits somebody else
        OtherWords,   ///< the quotation begins or ends elsewhere
        NotFound,     ///< the analysis has no quotation there
    };

    Kind kind = Kind::OtherSpeaker;
    ArticleId article;
    QString articleTitle;
    QuotationKey key; ///< of the quotation as it is now; where it was, if it is not found
    QString text;     ///< its words when it was checked
    Check check = Check::Unchecked;
    QString decided; ///< the speaker that the user decided on; empty: nobody
    QString found;   ///< the speaker that the analysis finds; empty: nobody

    bool operator==(const Disagreement &) const = default;
};

/// A quotation that the user decided on, with what the machine makes of it.
struct CheckedQuotation {
    qint64 decision = 0;
    Check check = Check::Unchecked;
    TextRange place;
    QString text;
    std::optional<SpeakerId> speaker; ///< after the decision
    std::optional<SpeakerId> machineSpeaker;
    QString speakerName;
    QString machineSpeakerName;
};

/// In the order of the text.
[[nodiscard]] Result<std::vector<CheckedQuotation>> checkedQuotations(const Database &database,
                                                                      ArticleId article);

/// What a newer analysis sees otherwise, by the checked quotations `before` it and `after` it.
/// Kind, key (but for its digest), words and speakers are set. It is nothing new where the
/// machine's view is the one that the user decided against, or is now the user's own; and nothing
/// is missed where one that the user rejected is found no more.
std::vector<Disagreement> disagreements(const std::vector<CheckedQuotation> &before,
                                        const std::vector<CheckedQuotation> &after);

} // namespace inquit
