// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/key_phrases.h"

namespace inquit {

/// Whether a phrase can say what a text is about: nobody's name, no day, no quantity, and no single
/// word that tells what is done or how something is:
///   - "praised": in -ed
///   - "overturning": in -ing, where most of its places have an object, "overturning the rule"
///   - "forgive": most of its places follow a pronoun, or "to" with an object after them
///   - "dangerous": in -ous, -ful, -less, -able
///   - "industrial": in -al, -ive, -ic, where a noun follows at every place
/// A word that the news mostly uses as a noun (word_usage.h) is none of these: "hatred", "health".
/// Linear in the phrase's places.
bool mayBeTopic(const TopicText &text, const KeyPhrase &phrase);

} // namespace inquit
