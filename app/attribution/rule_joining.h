// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule_context.h"

namespace inquit {

/// Joins a quotation that nobody is named for to the report in the sentence right before it.
///   following   The bridge is safe, Poe said. “We tested it.”    one, credited to Poe
///               Poe said so. The wind rose. “We tested it.”      stays apart
/// `attributions` are sorted by their contents' first positions, before and after.
void joinFollowing(const RuleContext &context, std::vector<Attribution> &attributions);

} // namespace inquit
