// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QByteArrayView>

#include <vector>

namespace inquit {

/// An attribution as somebody annotated it: fragments as given, sorted.
struct GoldAttribution {
    TextRanges content;
    TextRanges cue;
    TextRanges source;
};

/// The annotations of one article in brat's stand-off format, as PolNeAR uses it.
struct GoldArticle {
    std::vector<GoldAttribution> attributions;
    TextRanges leftOut; ///< marked Discuss or Discard
};

/// Reads an .ann file; what is no annotation is passed over. Attributions without content are left
/// out.
GoldArticle readStandoff(QByteArrayView bytes);

} // namespace inquit
