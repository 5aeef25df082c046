// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_context.h"
#include "language/feature_keys.h"

namespace inquit {

/// Adds what the tree tells of a token: its relation, its head, the frame of its verb, its subject.
void addTreeFeatures(const ModelContext &context, std::int32_t token, FeatureKeys &keys);

/// Adds the subtrees that start and end at the unit `i` of `block`, and at its neighbours.
void addBorderFeatures(const ModelContext &context, const ModelBlock &block, size_t i,
                       FeatureKeys &keys);

/// Adds the clauses that a token lies in, inmost first, and the verbs that they depend on.
void addAncestorFeatures(const ModelContext &context, std::int32_t token, FeatureKeys &keys);

} // namespace inquit
