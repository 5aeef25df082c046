// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_labels.h"
#include "attribution/model_units.h"

#include <vector>

namespace inquit {

/// A run of units in one role.
struct ModelPart {
    ModelRole role = ModelRole::None;
    bool isAgain = false; ///< content that goes on
    bool isAfter = false; ///< a source or cue after its content
    int region = 0;       ///< counts up at each unit outside all attributions
    size_t begin = 0;     ///< unit indices, half-open
    size_t end = 0;
};

/// The parts that one attribution is made of: indices into a list of parts.
struct ModelGroup {
    std::vector<size_t> content;
    std::vector<size_t> cue;
    std::vector<size_t> source;
};

std::vector<ModelPart> partsOf(const std::vector<ModelLabel> &labels);

/// Puts the parts of one block together: what stands before a content belongs to the next one, what
/// stands after it to the last. A cue without a source in a region with one takes that: "She said A
/// and warned that B". A quotation that nothing credits goes on with the one before it.
std::vector<ModelGroup> groupsOf(const std::vector<ModelPart> &parts, const ModelBlock &block);

} // namespace inquit
