// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "library/rows.h"
#include "speakers/speaker.h"

#include <QString>

namespace inquit {

// The words of the interchange formats: lower case, the same in every format, never translated.

QString interchangeName(QuotationType type); ///< "direct", "indirect", "mixed"
QString interchangeName(QuotationMode mode); ///< "speech", "thought", "other"
QString
interchangeName(SpeakerKind kind);    ///< "person", "organisation", "document", "group", "unnamed"
QString interchangeName(Check check); ///< "unchecked", "confirmed", "rejected"

} // namespace inquit
