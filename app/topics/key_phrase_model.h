// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/key_phrase_features.h"

namespace inquit {

/// How likely a reader is to choose the phrase that has these features, 0 to 1: a small model whose
/// weights are compiled in; app/topics/README.md tells what it was trained on.
double likelihood(const PhraseFeatures &features);

} // namespace inquit
