// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/polnear_corpus.h"

#include <QByteArray>

namespace inquit {

/// Counts how the articles use their words, and gives the table that WordUsage looks them up in:
/// words of two articles or more, as hashes. The same articles give the same bytes.
QByteArray countWordUsages(const std::vector<PolnearArticle> &articles);

} // namespace inquit
