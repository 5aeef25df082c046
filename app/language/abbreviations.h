// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace inquit {

enum class AbbreviationKind {
    None,
    Title,   ///< before a name, never the end of a sentence: Mr, Sen, Lt
    Counted, ///< before a number: No, Sept, pp
    Other,   ///< may end a sentence: Inc, Calif, U.S, a.m
};

/// What `word`, given without its last full stop, abbreviates in English news; any case.
///   "Sen" -> Title      "Sept" -> Counted      "U.S", "J", "Inc" -> Other      "end" -> None
AbbreviationKind abbreviationKind(QStringView word);

/// Whether `word` is one that starts sentences far more often than it follows an abbreviation
/// inside one: The, But, He, In.
bool isSentenceOpener(QStringView word);

/// Whether `word` is among the commonest reporting verbs in the past or the present: said, asks.
bool isCommonReportingVerb(QStringView word);

} // namespace inquit
