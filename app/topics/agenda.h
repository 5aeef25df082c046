// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/topic_text.h"

#include <QLatin1StringView>

#include <vector>

namespace inquit {

/// One item of a list in which a text says what it, or a meeting, is about.
struct AgendaItem {
    TokenRange words; ///< what names the topic: "coronavirus pandemic" of "the coronavirus
                      ///< pandemic", "climate" of "climate issues", "ferry lines" of "the reopening
                      ///< of the ferry lines"
    QLatin1StringView rule; ///< the rule that found the list

    bool operator==(const AgendaItem &) const = default;
};

/// The items of every announced list, in the order of the text:
///   agenda-is         "On the agenda were immigration, the pandemic and climate issues."
///                     not: "The agenda was kept secret."
///   agenda-includes   "The agenda includes fishing rights and trade."
///   cooperation-on    "pledging to strengthen cooperation on migration, the pandemic and trade"
///                     not: "cooperation on Monday"
///   discussed         "The two discussed immigration and the pandemic."
///                     not: "They discussed it."
///   talks-on          "held talks on trade, fishing and visas"
///                     not: "talks about nothing"
/// The last two make a list of two items or more. Linear.
std::vector<AgendaItem> findAgenda(const TopicText &text);

} // namespace inquit
