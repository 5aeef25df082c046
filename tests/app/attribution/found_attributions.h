// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule_attribution_finder.h"
#include "language/segmenter.h"
#include "support/prose.h"

#include <QStringList>

namespace inquit {

inline QString joinedWords(const TextRanges &ranges, QStringView text)
{
    QStringList words;
    for (const TextRange &range : ranges) {
        words += range.in(text).toString();
    }
    return words.join(QStringLiteral(" + "));
}

/// What the rules find in `text`, one line each: "rule: source < cue > content + content".
inline QStringList foundAttributions(const QString &text)
{
    static const RuleAttributionFinder finder(std::make_shared<const Lexicon>(Lexicon::english()));
    const Article article = prose(text);
    QStringList found;
    for (const Attribution &a : finder.find(article, segment(article))) {
        found += QStringLiteral("%1: %2 < %3 > %4")
                     .arg(descriptionOf(a.rule).name, joinedWords(a.source, text),
                          joinedWords(a.cue, text), joinedWords(a.content, text));
    }
    return found;
}

} // namespace inquit
