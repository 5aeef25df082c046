// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/key_phrase_features.h"

#include <array>

namespace inquit {

/// A network with one layer of hidden units that tells how likely a reader is to choose a phrase;
/// app/topics/README.md tells what it was trained on.
struct KeyPhraseModel {
    static constexpr size_t kUnits = 8;
    using Column = std::array<float, kUnits>;

    /// The weights of one feature side by side, so that all units are summed at once.
    std::array<Column, std::tuple_size_v<PhraseFeatures>> hidden {};
    Column output {};
    float bias = 0;

    /// 0 to 1.
    double probability(const PhraseFeatures &features) const;

    /// The one that is compiled in.
    static const KeyPhraseModel &builtIn();
};

} // namespace inquit
