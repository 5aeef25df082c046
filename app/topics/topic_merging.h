// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/topic_text.h"

namespace inquit {

/// Whether two wordings name one topic:
///   "vaccines", "vaccination"                one stem, or one root under endings of nouns
///   "migration", "immigration"               one root, one of them with a prefix
///   "pandemic", "coronavirus pandemic"       the shorter is the longer's head
///   "climate (issues)", "climate change"     or its beginning
///   not: "port", "import"                    no such ending
bool nameOneTopic(const TopicText &text, TokenRange one, TokenRange other);

} // namespace inquit
