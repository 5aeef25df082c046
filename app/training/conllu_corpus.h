// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "language/syntax.h"

#include <QStringList>

#include <vector>

namespace inquit {

/// A document of a treebank with entities (GUM's Entity= in the MISC column), a Syntax each
/// sentence.
struct TreebankDocument {
    QString name;
    std::vector<Syntax> sentences;
};

/// Reads a CoNLL-U file. Names are the runs of proper nouns around the heads of entities of the
/// types person, organization and place, titles left out ("Madam Speaker", "US President") and
/// names of peoples too ("Americans"). Errors: NotFound, Unreadable.
[[nodiscard]] Result<TreebankDocument> readConllu(const QString &path);

/// The names of the documents that `splits.md` lists under `part` ("train", "dev").
[[nodiscard]] Result<QStringList> documentsOfSplit(const QString &splitsFile, const QString &part);

} // namespace inquit
