// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tag_sets.h"
#include "language/word_forms.h"

#include <cstdint>
#include <vector>

namespace inquit {

/// What the language models say of an article's tokens; each vector has an element a token.
struct Syntax {
    std::vector<WordForm> forms;
    std::vector<PartOfSpeech> partsOfSpeech;
    std::vector<std::uint8_t> names; ///< labels of nameLabel()
    std::vector<std::int32_t> heads; ///< the index of the token it depends on; -1 for a root
    std::vector<Relation> relations;
};

} // namespace inquit
