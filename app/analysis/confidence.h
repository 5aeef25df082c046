// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "speakers/speaker.h"

namespace inquit {

/// How likely it is, from 0 to 1, that a quotation is right as a whole: its words, its source, and
/// the person that the source is taken for. The two steps are taken to fail apart from each other,
/// so their likelihoods multiply; where nobody is named there is no second step.
double confidenceOf(const Attribution &found, const SourceResolution &meant);

} // namespace inquit
