// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/disagreement.h"

namespace inquit {

/// What the user decided, and what is seen now, in one sentence that names neither words nor
/// article.
///   "You said Mara Quill; now Ilya Brandt is found."
///   "You confirmed it for Mara Quill; now it begins or ends elsewhere."
///   "You rejected it; now Ilya Brandt is found."
QString worded(const Disagreement &disagreement);

} // namespace inquit
