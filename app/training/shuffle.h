// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <random>
#include <utility>
#include <vector>

namespace inquit {

/// Puts `items` in another order (Fisher, Yates; Durstenfeld 1964), the same with every standard
/// library for the same `random`: that of std::shuffle() is left to the library.
template<typename T>
void shuffle(std::vector<T> &items, std::mt19937 &random)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1], items[random() % i]);
    }
}

} // namespace inquit
