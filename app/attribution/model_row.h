// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_labels.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <span>

namespace inquit {

/// A number for each label, four by four, so that the processor does four at once; what is past the
/// last label is 0, or as good as nothing.
struct ModelRow {
    using Four = float __attribute__((vector_size(16)));
    static constexpr std::size_t kFours = (kModelLabels + 3) / 4;

    std::array<Four, kFours> fours {};

    /// `rest` stands past the last label.
    static ModelRow of(std::span<const float> values, float rest)
    {
        alignas(16) std::array<float, kFours * 4> padded;
        padded.fill(rest);
        std::ranges::copy(values, padded.begin());
        return std::bit_cast<ModelRow>(padded);
    }

    float operator[](std::size_t label) const { return fours[label / 4][label % 4]; }
    void set(std::size_t label, float value) { fours[label / 4][label % 4] = value; }

    void operator*=(const ModelRow &other)
    {
        for (std::size_t i = 0; i < kFours; ++i) {
            fours[i] *= other.fours[i];
        }
    }
    void add(const ModelRow &other, float times)
    {
        for (std::size_t i = 0; i < kFours; ++i) {
            fours[i] += other.fours[i] * times;
        }
    }
    float sumWith(const ModelRow &factors) const
    {
        Four sum = fours[0] * factors.fours[0];
        for (std::size_t i = 1; i < kFours; ++i) {
            sum += fours[i] * factors.fours[i];
        }
        return sum[0] + sum[1] + sum[2] + sum[3];
    }
    void normalise()
    {
        Four sum = fours[0];
        for (std::size_t i = 1; i < kFours; ++i) {
            sum += fours[i];
        }
        const float all = sum[0] + sum[1] + sum[2] + sum[3];
        for (Four &four : fours) {
            four *= 1 / std::max(all, std::numeric_limits<float>::min());
        }
    }

    /// e to the power of each less `most`, as near as a float needs (2e-7 of the value); what is
    /// more than 80 below gives next to nothing.
    ModelRow exponentiated(float most) const
    {
        ModelRow row;
        for (std::size_t i = 0; i < kFours; ++i) {
            row.fours[i] = exponentiated(fours[i] - most);
        }
        return row;
    }

private:
    static Four exponentiated(Four values)
    {
        using Whole = std::int32_t __attribute__((vector_size(16)));
        values = values > -80.0F ? values : Four { -80, -80, -80, -80 };
        const Four x = values * 1.44269504F; // to the power of two
        const auto whole = __builtin_convertvector(x - 0.5F, Whole);
        const Four rest = x - __builtin_convertvector(whole, Four); // -0.5 to 0.5
        Four power = rest * 1.535336188e-4F + 1.339887440e-3F;
        power = power * rest + 9.618437357e-3F;
        power = power * rest + 5.550332471e-2F;
        power = power * rest + 2.402264791e-1F;
        power = power * rest + 6.931472028e-1F;
        power = power * rest + 1.0F;
        return power * std::bit_cast<Four>((whole + 127) << 23);
    }
};

} // namespace inquit
