// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/model_archive.h"
#include "language/syntax.h"

#include <vector>

namespace inquit {

/// A document to learn trees from.
struct ParserExample {
    const std::vector<Syntax> *sentences = nullptr; ///< with heads and relations
    std::vector<std::vector<PartOfSpeech>> tags;    ///< of each sentence, as they come at run time
};

/// Trains the parser by mistakes, in the states that its own mistakes lead to (Goldberg, Nivre
/// 2012), and then its early exits on what it decides. Sets the sections of `archive` that
/// LanguageModel reads for parsing.
void trainParser(const std::vector<ParserExample> &examples, ModelArchive &archive);

} // namespace inquit
