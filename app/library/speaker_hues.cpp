// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/speaker_hues.h"

#include <algorithm>
#include <bitset>
#include <iterator>

namespace inquit {

namespace {

using Taken = std::bitset<kSpeakerHues>;

/// From `next` on, the first hue that is not taken; the next in turn where all are.
int takeFree(Taken &taken, int &next)
{
    while (!taken.all() && taken.test(size_t(next))) {
        next = (next + 1) % kSpeakerHues;
    }
    const int hue = next;
    taken.set(size_t(hue));
    next = (next + 1) % kSpeakerHues;
    return hue;
}

} // namespace

std::vector<int> assignedHues(const std::vector<int> &present)
{
    Taken taken;
    for (const int hue : present) {
        if (hue != kNoHue) {
            taken.set(size_t(hue));
        }
    }
    std::vector<int> hues = present;
    int next = 0;
    for (int &hue : hues) {
        if (hue == kNoHue) {
            hue = takeFree(taken, next);
        }
    }
    return hues;
}

std::vector<int> huesInArticle(const std::vector<int> &usual)
{
    std::vector<int> hues = usual;
    const auto mostQuoted = hues.begin() + std::min<ptrdiff_t>(std::ssize(hues), kSpeakerHues);
    Taken taken;
    for (auto hue = hues.begin(); hue != mostQuoted; ++hue) {
        if (*hue != kNoHue && taken.test(size_t(*hue))) {
            *hue = kNoHue; // somebody more quoted has it
        } else if (*hue != kNoHue) {
            taken.set(size_t(*hue));
        }
    }
    int next = 0;
    for (auto hue = hues.begin(); hue != mostQuoted; ++hue) {
        if (*hue == kNoHue) {
            *hue = takeFree(taken, next);
        }
    }
    return hues;
}

} // namespace inquit
