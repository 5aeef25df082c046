// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/confidence.h"

#include <algorithm>

namespace inquit {

double confidenceOf(const Attribution &found, const SourceResolution &meant)
{
    const double whole = meant.speaker ? found.confidence * meant.confidence : found.confidence;
    return std::clamp(whole, 0.0, 1.0);
}

} // namespace inquit
