// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/marked_words.h"

#include "attribution/marks_matcher.h"

#include <QStringTokenizer>

#include <algorithm>

namespace inquit {

namespace {

/// That words in marks are a quotation is likely; whose it is was not looked for.
constexpr double kConfidence = 0.3;

bool isWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool hasLetter(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

bool isSaying(QStringView inside)
{
    if (std::ranges::count_if(inside, isWithoutSpaces) >= 4) {
        return true;
    }
    int words = 0;
    for (const QStringView word : QStringTokenizer { inside, u' ', Qt::SkipEmptyParts }) {
        words += hasLetter(word) ? 1 : 0;
        if (words == 2) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Attribution> markedWords(const Article &article)
{
    std::vector<Attribution> found;
    bool isOpen = false; ///< the last of `found` goes on in the next paragraph
    for (const MarkedSpan &span : matchMarks(article)) {
        if (span.depth > 0) {
            continue;
        }
        if (span.continues && isOpen) {
            found.back().content.push_back(span.range);
        } else if (isSaying(span.inside.in(article.text))) {
            found.push_back({ .type = QuotationType::Direct,
                              .mode = QuotationMode::Speech,
                              .content = { span.range },
                              .confidence = kConfidence,
                              .rule = Rule::StandingAlone });
        } else {
            isOpen = false;
            continue;
        }
        isOpen = !span.closed;
    }
    return found;
}

} // namespace inquit
