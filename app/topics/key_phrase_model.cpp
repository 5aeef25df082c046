// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/key_phrase_model.h"

#include <algorithm>
#include <cmath>

namespace inquit {
namespace {

constexpr KeyPhraseModel kBuiltIn {
#include "topics/key_phrase_weights.inc"
};

} // namespace

double KeyPhraseModel::probability(const PhraseFeatures &features) const
{
    Column inputs {};
    for (size_t i = 0; i < features.size(); ++i) {
        for (size_t unit = 0; unit < kUnits; ++unit) {
            inputs[unit] += hidden[i][unit] * features[i];
        }
    }
    double sum = bias;
    for (size_t unit = 0; unit < kUnits; ++unit) {
        sum += output[unit] * std::max(0.0F, inputs[unit]);
    }
    return 1 / (1 + std::exp(-sum));
}

const KeyPhraseModel &KeyPhraseModel::builtIn()
{
    return kBuiltIn;
}

} // namespace inquit
