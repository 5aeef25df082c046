// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_labels.h"
#include "attribution/model_units.h"
#include "training/brat_standoff.h"

#include <vector>

namespace inquit {

/// The labels that annotated attributions give the units of a block. Where attributions share a
/// part the first one has it; a unit that is covered by less than half is not labelled.
std::vector<ModelLabel> goldLabels(const GoldArticle &gold, const ModelBlock &block,
                                   const LinguisticText &words);

} // namespace inquit
