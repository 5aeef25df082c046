// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/syntax.h"

namespace inquit {

/// Whether token `i` is the participle of an aside that tells another name of what stands before
/// it: it says nothing, and is no cue.
///
///   Brandt, often referred to by his initials OB, welcomed …
///   the strait, known as the Sleeve, …
bool isNamingParticiple(const Syntax &syntax, size_t i);

} // namespace inquit
