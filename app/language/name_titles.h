// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/word_forms.h"

namespace inquit {

/// Whether a word before a person's name is no part of it: "Mr.", "Senator", "Emperor".
bool isNameTitle(const WordForm &word);

} // namespace inquit
