// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/key_phrase_model.h"

#include <algorithm>
#include <cmath>

namespace inquit {
namespace {

#include "topics/key_phrase_weights.inc"

} // namespace

double likelihood(const PhraseFeatures &features)
{
    double sum = kOutputBias;
    for (size_t unit = 0; unit < kOutput.size(); ++unit) {
        double input = 0;
        for (size_t i = 0; i < features.size(); ++i) {
            input += kHidden[unit][i] * features[i];
        }
        sum += kOutput[unit] * std::max(0.0, input);
    }
    return 1 / (1 + std::exp(-sum));
}

} // namespace inquit
