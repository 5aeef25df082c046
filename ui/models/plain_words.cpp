// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plain_words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordsPerMinute = 240;

/// The first letters of a word, `count` at most, as a reader counts letters.
QString firstLetters(const QString &word, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype next = finder.toNextBoundary();
        end = next < 0 ? end : next;
    }
    return word.first(end).toUpper();
}

/// The words of a name that count: "the Ministry of Trade" -> Ministry, Trade.
QStringList nameWords(QStringView name)
{
    QStringList capital;
    QStringList all;
    const QStringList parts = name.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString part : parts) {
        while (!part.isEmpty() && part.front().isPunct()) {
            part.removeFirst();
        }
        if (part.isEmpty()) {
            continue;
        }
        all.append(part);
        if (!part.front().isLower()) {
            capital.append(part);
        }
    }
    return capital.isEmpty() ? all : capital;
}

} // namespace

QString initials(QStringView name)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty()) {
        return u"?"_s;
    }
    if (words.size() == 1) {
        const QString &word = words.front();
        const bool isAcronym = word.size() > 1 && word == word.toUpper() && word != word.toLower();
        return firstLetters(word, isAcronym ? 2 : 1);
    }
    return firstLetters(words.front(), 1) + firstLetters(words.back(), 1);
}

QString sinceText(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid()) {
        return {};
    }
    const QDateTime local = utc.toLocalTime();
    const QString time = clockTime(local.time());
    switch (local.date().daysTo(now.toLocalTime().date())) {
    case 0:
        return u"today "_s + time;
    case 1:
        return u"yesterday "_s + time;
    default:
        return shortDate(local.date());
    }
}

QString readingTime(int words)
{
    if (words <= 0) {
        return {};
    }
    const int minutes = std::max(1, (words + kWordsPerMinute / 2) / kWordsPerMinute);
    return grouped(minutes) + u" min"_s;
}

bool isChecked(const QuotationRow &row)
{
    return row.check == Check::Confirmed;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return filled.join(u" · "_s);
}

QString spoken(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return filled.join(u", "_s);
}

} // namespace inquit
