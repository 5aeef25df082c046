// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/chunk.h"

#include <QStringView>

#include <span>
#include <vector>

namespace inquit {

/// The label at the beginning of what someone says in an interview, without its colon; empty where
/// there is none.   "Q: Why?" -> Q     "**Ann Poe:** Because." -> Ann Poe
TextRange labelAtBegin(QStringView line);

/// What each chunk is in an interview or a transcript: a turn with its label; a turn without one,
/// which goes on with the turn before it; or no turn.
struct TurnMark {
    bool isTurn = false;
    TextRange label = {}; ///< in the text

    bool operator==(const TurnMark &) const = default;
};

/// One mark a chunk. Turns are there only if labels repeat: three labelled chunks or more, one of
/// the labels twice. A label is believed if it repeats, or is Q, A or in capitals among such.
std::vector<TurnMark> turnsOf(QStringView text, std::span<const Chunk> chunks);

} // namespace inquit
