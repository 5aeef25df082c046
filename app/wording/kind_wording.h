// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "library/rows.h"
#include "speakers/speaker.h"

#include <QString>

namespace inquit {

// Kinds in words for people. What programs read is storedName() in library/stored_names.h.

QString typeText(QuotationType type); ///< "direct quotation", "indirect quotation", "partly quoted"
QString modeText(QuotationMode mode); ///< "speech", "thought", "other"
QString kindText(SpeakerKind kind);   ///< "person", "organisation", "document", "group", "unnamed"
QString checkText(Check check);       ///< "not checked", "checked", "rejected"

} // namespace inquit
