// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule.h"
#include "core/text_range.h"

namespace inquit {

/// By the marks of the content: all of it in quotation marks, part of it, none of it.
enum class QuotationType { Direct, Indirect, Mixed };

/// By the cue: said, thought ("believes", "hopes"), or other ("ordered", "showed").
enum class QuotationMode { Speech, Thought, Other };

/// One attribution: the words (content), the words that introduce them (cue), and who is named for
/// them (source). Span lists are in the order of the text, never empty spans, disjoint within and
/// among each other.
struct Attribution {
    QuotationType type = QuotationType::Direct;
    QuotationMode mode = QuotationMode::Speech;
    TextRanges content;    ///< never empty; with its quotation marks
    TextRanges cue;        ///< empty where the text has none
    TextRanges source;     ///< empty where the text names none
    double confidence = 0; ///< 0 to 1: how likely it is that content and source are right, whoever
                           ///< the source means; a reader is told confidenceOf() of the quotation
    Rule rule = Rule::Model; ///< what found it

    bool operator==(const Attribution &) const = default;
};

} // namespace inquit
