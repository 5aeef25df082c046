// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

class Analyser;

/// Prints how many attributions are credited to the right person or body by full name, of those
/// found and of all. `table` is a TSV file: article, place where the content begins, speaker, kind;
/// `texts` is the folder with NAME.txt.
void printSpeakerFigures(const Analyser &analyser, const QString &table, const QString &texts);

} // namespace inquit
