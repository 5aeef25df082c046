// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/block.h"
#include "article/inline_span.h"
#include "attribution/attribution.h"
#include "attribution/rule.h"
#include "library/rows.h"
#include "speakers/speaker.h"

#include <QString>

namespace inquit {

// How enumerators are written where programs read them: in a library file, in JSON and CSV. A name,
// once released, stays, in every language of the user; one that is not known (a later version's, a
// damaged row) reads as the first enumerator. What people read is worded in app/wording.

QString storedName(BlockKind kind);
QString storedName(InlineSpan::Kind kind);
QString storedName(SpeakerKind kind);
QString storedName(MentionKind kind);
QString storedName(QuotationType type);
QString storedName(QuotationMode mode);
QString storedName(Rule rule);
QString storedName(EvidenceKind kind);
QString storedName(Check check);

/// `fromStoredName<SpeakerKind>(u"organisation")  ->  SpeakerKind::Organisation`
template<typename Enum>
Enum fromStoredName(QStringView name);

template<>
BlockKind fromStoredName(QStringView name);
template<>
InlineSpan::Kind fromStoredName(QStringView name);
template<>
SpeakerKind fromStoredName(QStringView name);
template<>
MentionKind fromStoredName(QStringView name);
template<>
QuotationType fromStoredName(QStringView name);
template<>
QuotationMode fromStoredName(QStringView name);
template<>
Rule fromStoredName(QStringView name);
template<>
EvidenceKind fromStoredName(QStringView name);
template<>
Check fromStoredName(QStringView name);

} // namespace inquit
