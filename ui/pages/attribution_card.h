// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QStringList>
#include <QStringView>

namespace inquit {

/// What the card at a quotation tells: who said it, how that was found, and how sure it is.
struct AttributionCard {
    QuotationId quotation;
    QString speakerName; ///< "Nobody is named" where that is so
    QString role;
    QString initials;
    int hue = -1;
    QString words;        ///< the quotation, shortened
    QString cue;          ///< "said"; empty where there is none
    QString source;       ///< the words of the text that name the speaker: "he"
    QString typeText;     ///< "direct quotation"
    QStringList howFound; ///< sentences: "The sentence names the speaker.",
                          ///< "“he” is Lopez Obrador: last man named, 2 sentences before."
    QString rule;         ///< its name, for the curious: "verb-after-content"
    QString runnerUp;     ///< "Or else: Jen Psaki"; empty where there is none
    double confidence = 0;
    QString confidenceText; ///< "very likely (93 %)"
    QString checkText;      ///< "Not checked yet", "Checked by you", "You named the speaker"
    Check check = Check::Unchecked;
    bool isChecked = false;

    bool operator==(const AttributionCard &) const = default;
};

/// `speaker` is the quotation's, where it has one; `text` is the article's.
AttributionCard attributionCard(const QuotationRow &quotation, const SpeakerRow *speaker,
                                QStringView text);

} // namespace inquit
