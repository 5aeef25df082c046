// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "attribution/attribution.h"
#include "language/tokens.h"

#include <vector>

namespace inquit {

/// Finds every attribution of an article. Implementations are const after construction and used
/// from any thread; time is linear in the text, memory too.
class AttributionFinder {
public:
    virtual ~AttributionFinder() = default;

    /// The attributions in the order of their contents' first positions.
    virtual std::vector<Attribution> find(const Article &article,
                                          const LinguisticText &words) const = 0;
};

} // namespace inquit
