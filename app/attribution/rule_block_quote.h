// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule_context.h"

#include <vector>

namespace inquit {

/// Block quotations that end in a dash and a name, in a block of its own or at the end of the last
/// one. Words in marks inside are left to the rules that read marks.
///   > A ferry is a bridge with a pulse.
///   >
///   > — Ruben Amadi, harbour poet
std::vector<Attribution> creditedBlockQuotes(RuleContext &context);

} // namespace inquit
