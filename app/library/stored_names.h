// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/block.h"
#include "attribution/attribution.h"
#include "library/rows.h"
#include "speakers/speaker.h"

#include <QString>

namespace inquit {

// How enumerators are written in a library file. A name, once released, stays; a name that is not
// known (a later version's, a damaged row) reads as the first enumerator.

QString storedName(BlockKind kind);
QString storedName(SpeakerKind kind);
QString storedName(MentionKind kind);
QString storedName(QuotationType type);
QString storedName(QuotationMode mode);
QString storedName(Check check);

/// `fromStoredName<SpeakerKind>(u"organisation")  ->  SpeakerKind::Organisation`
template<typename Enum>
Enum fromStoredName(QStringView name);

template<>
BlockKind fromStoredName(QStringView name);
template<>
SpeakerKind fromStoredName(QStringView name);
template<>
MentionKind fromStoredName(QStringView name);
template<>
QuotationType fromStoredName(QStringView name);
template<>
QuotationMode fromStoredName(QStringView name);
template<>
Check fromStoredName(QStringView name);

} // namespace inquit
