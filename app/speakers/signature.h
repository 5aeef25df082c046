// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/name_mentions.h"

#include <optional>
#include <vector>

namespace inquit {

/// The name that signs words which end before token `end`: behind a dash, and with nothing but a
/// stop, a comma or a bracket after it. An index into `names`.
///   "“The pier is ours.” — Mara Quill"          Mara Quill
///   "“The pier is ours” — Mara Quill left"      none
std::optional<size_t> signatureBehind(const LexicalText &text, qsizetype end,
                                      const std::vector<NameMention> &names);

} // namespace inquit
