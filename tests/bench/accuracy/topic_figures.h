// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

class Analyser;

/// Prints the F1, precision and recall of the ten best topics of each article of `folder`
/// (docsutf8/, keys/) against the key phrases that its readers chose; a line that says so where
/// there are none.
void printTopicFigures(const Analyser &analyser, const QString &folder);

} // namespace inquit
