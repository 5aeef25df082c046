// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "speakers/evidence.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace inquit {

/// "almost certain", "very likely", "likely", "a guess"
QString confidenceWords(double confidence);
/// "very likely (93%)"
QString sureness(double confidence);

/// Why a speaker was taken for the source, a sentence a step, and then why not the runner-up:
///   “he” is Lopez Obrador: the last man named, 2 sentences before.
///   Less likely: Jen Psaki, named 3 sentences before, farther away.
/// `text` is the article's; a step with a place outside of it is left out.
QStringList evidenceSentences(const std::vector<Evidence> &evidence, QStringView text);
/// One step of it; empty where a place lies outside of `text`.
QString evidenceSentence(const Evidence &step, QStringView text);
/// The step that is against the runner-up, by the runner-up's full name.
QString runnerUpSentence(const Evidence &step, const QString &name);

/// What found it, for the curious:
///   the trained model (the words, then what introduces them, then the source)
///   the rule “source-cue”, as in: “The pier is shut,” the mayor of Rill said.
QString foundBy(const Attribution &attribution);

} // namespace inquit
