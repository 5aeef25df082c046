// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/key_phrase_model.h"

#include <algorithm>
#include <cmath>

namespace inquit {
namespace {

#include "topics/key_phrase_weights.inc"

constexpr size_t kUnits = kOutput.size();
using Column = std::array<float, kUnits>;

/// The weights of one feature side by side, so that all units are summed at once.
constexpr auto kColumns = [] {
    std::array<Column, kHidden[0].size()> columns {};
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t unit = 0; unit < kUnits; ++unit) {
            columns[i][unit] = kHidden[unit][i];
        }
    }
    return columns;
}();

} // namespace

double likelihood(const PhraseFeatures &features)
{
    Column inputs {};
    for (size_t i = 0; i < features.size(); ++i) {
        for (size_t unit = 0; unit < kUnits; ++unit) {
            inputs[unit] += kColumns[i][unit] * features[i];
        }
    }
    double sum = kOutputBias;
    for (size_t unit = 0; unit < kUnits; ++unit) {
        sum += kOutput[unit] * std::max(0.0F, inputs[unit]);
    }
    return 1 / (1 + std::exp(-sum));
}

} // namespace inquit
