// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/text_range.h"

#include <QString>

#include <optional>
#include <vector>

namespace inquit {

/// A piece of the article's text that is painted in a manner of its own. Pieces overlap: a cue may
/// lie in a topic's passage. Painted in the order of the list.
struct Passage {
    enum class Kind {
        Topic,   ///< of the chosen topic
        Mention, ///< of the chosen speaker
        Content,
        Cue,
        Source,
    };
    enum class Emphasis {
        Normal,
        Chosen, ///< the chosen quotation
        Faded,  ///< another speaker, or another topic, is chosen
    };

    Kind kind = Kind::Content;
    TextRange range;
    std::optional<QuotationId> quotation; ///< of Content, Cue and Source
    std::optional<SpeakerId> speaker;
    int hue = -1; ///< 0 to 9; -1: nobody is named
    Emphasis emphasis = Emphasis::Normal;
    bool isChecked = false; ///< the reader confirmed it, or named the speaker

    bool operator==(const Passage &) const = default;
};

/// A mark in the strip beside the scroll bar: where a speaker speaks, or a passage of what is
/// chosen.
struct StripMark {
    TextRange range; ///< in the article's text
    int hue = -1;
    std::optional<QuotationId> quotation; ///< none: a passage of the chosen topic or speaker
    Passage::Emphasis emphasis = Passage::Emphasis::Normal;
    QString tip; ///< "Joe Biden: “We look at Mexico as an equal…"

    bool operator==(const StripMark &) const = default;
};

} // namespace inquit
