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
    QString words;      ///< the quotation, shortened
    QString introduced; ///< "“said Quill” introduces this direct quotation."
    QStringList why;    ///< sentences: "The sentence names the speaker.",
                        ///< "“he” is Lopez Obrador: the last man named, 2 sentences before."
    QString runnerUp;   ///< "Less likely: Jen Psaki, named 3 sentences before, farther away."
    double confidence = 0;
    QString confidenceText; ///< "very likely (93%)"; empty where the reader named the speaker
    QString details;        ///< how the machine found it, for the curious
    QString checkText;      ///< "Not checked yet", "Checked by you", "You named the speaker"
    Check check = Check::Unchecked;
    bool isChecked = false;

    bool operator==(const AttributionCard &) const = default;
};

/// `speaker` is the quotation's, where it has one; `text` is the article's.
AttributionCard attributionCard(const QuotationRow &quotation, const SpeakerRow *speaker,
                                QStringView text);

} // namespace inquit
