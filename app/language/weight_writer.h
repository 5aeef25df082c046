// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"

namespace inquit {

/// The bytes of the table that SparseWeights reads, quantised: the same for the same weights. Those
/// smaller than `least`, and those that round to nothing, are left out. `labels` is at most
/// SparseWeights::kMostLabels.
QByteArray packedWeights(std::vector<FeatureWeight> weights, int labels, float least);

} // namespace inquit
