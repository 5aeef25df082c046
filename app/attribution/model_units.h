// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "language/syntax.h"
#include "language/tokens.h"

#include <vector>

namespace inquit {

/// What the attribution model labels: a token, or a whole stretch in quotation marks, which one
/// person said or nobody did.
struct ModelUnit {
    TokenRange tokens;
    bool isQuotation = false; ///< a stretch, its marks included
    bool isInMarks = false;   ///< a token inside a stretch too short to be a unit
    qsizetype sentence = 0;   ///< index into LinguisticText::sentences, of the first token
    qsizetype piece = 0;      ///< which paragraph of the ModelBlock it stands in, from 0
    qsizetype word = 0;       ///< the token that stands for the unit: the head of a stretch
};

/// The units of one paragraph, and of those after it that are nothing but a quotation that it may
/// have introduced or begun, in the order of the text.
struct ModelBlock {
    qsizetype block = 0; ///< index into Article::blocks, of the first paragraph
    std::vector<ModelUnit> units;
};

/// Cuts an article into units; a block is cut where a line ends with a sentence as well. Opening
/// and closing marks are paired paragraph by paragraph; a mark that is not closed counts to the end
/// of its paragraph where the next one goes on with an opening mark, else not at all. A stretch of
/// fewer than five words is left as tokens. Linear.
///
///   Roe went on: ¶ “The harbour will be rebuilt in the spring.”     one ModelBlock of two pieces
///   “The harbour is lost. ¶ “It will be rebuilt,” said Roe.         likewise
///   Roe went on. ¶ “The harbour is lost,” said Lund.                two ModelBlocks
std::vector<ModelBlock> modelUnits(const Article &article, const LinguisticText &words,
                                   const Syntax &syntax);

} // namespace inquit
