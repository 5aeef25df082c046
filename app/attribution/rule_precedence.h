// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "attribution/attribution.h"

#include <vector>

namespace inquit {

/// Puts what the rules found in the place of what the model found where typography decides, and
/// where the model has not learnt:
///
///   turn      the turns of a transcript                      all that the rules found in them
///   dash      “A.” — Ana Roe                                 the rules' attribution
///   unnamed   “A,” as Roe, who was late, put it.             a quotation in marks which the model
///                                                            credits to nobody and the rules to
///                                                            somebody
///
/// Both lists are in the order of their contents, and so is the result. Linear but for a logarithm.
std::vector<Attribution> withRulesWhereTheyDecide(const Article &article,
                                                  std::vector<Attribution> byModel,
                                                  const std::vector<Attribution> &byRules);

} // namespace inquit
