// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/database.h"
#include "library/rows.h"

#include <QHash>
#include <QString>

#include <vector>

namespace inquit {

/// Whether a name is enough to know its bearer again in another article.
///   Jen Psaki, Al Jazeera (organisation), House Democrats (group)          -> yes
///   Psaki, de Klerk, J. Smith: a surname with a particle or one initial   -> no
///   officials (group), the report (document), anyone unnamed              -> no: no name at all
bool isKnownByName(const QString &name, SpeakerKind kind);

/// The library's rows for the speakers of one article, found or made, in their order.
[[nodiscard]] Result<std::vector<SpeakerId>>
storeSpeakers(const Database &database, ArticleId article, const std::vector<Speaker> &speakers);

/// The same for one speaker that belongs to no article; made with the first colour.
[[nodiscard]] Result<SpeakerId> storeSpeaker(const Database &database, const QString &name,
                                             SpeakerKind kind);

} // namespace inquit
