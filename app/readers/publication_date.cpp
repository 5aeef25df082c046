// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/publication_date.h"

#include <QRegularExpression>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

struct MonthName {
    QStringView begins;
    int month;
};

constexpr std::array kMonths {
    MonthName { u"jan", 1 },  MonthName { u"ene", 1 },  MonthName { u"jän", 1 },
    MonthName { u"feb", 2 },  MonthName { u"fév", 2 },  MonthName { u"fev", 2 },
    MonthName { u"mar", 3 },  MonthName { u"mär", 3 },  MonthName { u"apr", 4 },
    MonthName { u"avr", 4 },  MonthName { u"abr", 4 },  MonthName { u"may", 5 },
    MonthName { u"mai", 5 },  MonthName { u"jun", 6 },  MonthName { u"juin", 6 },
    MonthName { u"jul", 7 },  MonthName { u"juil", 7 }, MonthName { u"aug", 8 },
    MonthName { u"aoû", 8 },  MonthName { u"ago", 8 },  MonthName { u"sep", 9 },
    MonthName { u"oct", 10 }, MonthName { u"okt", 10 }, MonthName { u"nov", 11 },
    MonthName { u"dec", 12 }, MonthName { u"dez", 12 }, MonthName { u"déc", 12 },
    MonthName { u"dic", 12 },
};

// Whole names only: "Marching 12, 2021" is no date.
constexpr QStringView kMonth =
    u"(jan(?:uary|\\.|uar|vier)?|jänner|enero|feb(?:ruary|\\.|ruar|rero)?|février|fevrier|"
    u"mar(?:ch|\\.|s|zo)?|märz|apr(?:il|\\.)?|avril|abril|may(?:o)?|mai|june?|jun(?:\\.|i|io)?|"
    u"juin|"
    u"july?|jul(?:\\.|i|io)?|juillet|aug(?:ust|\\.)?|août|agosto|sep(?:tember|\\.|tembre|tiembre)?|"
    u"sept\\.?|oct(?:ober|\\.|obre|ubre)?|okt(?:ober|\\.)?|nov(?:ember|\\.|embre|iembre)?|"
    u"dec(?:ember|\\.)?|dez(?:ember|\\.)?|décembre|dic(?:iembre|\\.)?)";

int monthNumber(QStringView name)
{
    for (const MonthName &month : kMonths) {
        if (name.startsWith(month.begins, Qt::CaseInsensitive)) {
            return month.month;
        }
    }
    return 0;
}

std::optional<FoundDate> found(const QRegularExpressionMatch &match, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!match.hasMatch() || !date.isValid()) {
        return {};
    }
    return FoundDate { date, { match.capturedStart(), match.capturedEnd() } };
}

QRegularExpression pattern(const QString &source)
{
    return QRegularExpression(source,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<FoundDate> isoDate(QStringView text)
{
    static const auto iso = pattern(
        uR"(\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?\b)"_s);
    const auto match = iso.matchView(text);
    return found(match, match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                 match.capturedView(3).toInt());
}

std::optional<FoundDate> dayFirst(QStringView text)
{
    static const auto day = pattern(u"\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de| of)? "_s + kMonth
                                    + u"(?: de|,)? ((?:19|20)\\d\\d)\\b"_s);
    const auto match = day.matchView(text);
    return found(match, match.capturedView(3).toInt(), monthNumber(match.capturedView(2)),
                 match.capturedView(1).toInt());
}

std::optional<FoundDate> monthFirst(QStringView text)
{
    static const auto month =
        pattern(u"\\b"_s + kMonth + u" (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b"_s);
    const auto match = month.matchView(text);
    return found(match, match.capturedView(3).toInt(), monthNumber(match.capturedView(1)),
                 match.capturedView(2).toInt());
}

std::optional<FoundDate> digits(QStringView text)
{
    static const auto numbers = pattern(uR"(\b(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)\b)"_s);
    const auto match = numbers.matchView(text);
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int year = match.capturedView(4).toInt();
    if (match.capturedView(2) == u"." || first > 12) {
        return found(match, year, second, first);
    }
    return second > 12 ? found(match, year, first, second) : std::nullopt;
}

} // namespace

std::optional<FoundDate> findDate(QStringView text)
{
    for (const auto find : { isoDate, dayFirst, monthFirst, digits }) {
        if (auto date = find(text)) {
            return date;
        }
    }
    return {};
}

bool isDateLine(QStringView line)
{
    if (line.size() > 120) {
        return false;
    }
    const auto date = findDate(line);
    if (!date) {
        return false;
    }
    static const auto filler = pattern(
        uR"(^(?:\s|[,.:;|·•()–—-]|published|first|posted|updated|last|modified|date|on|at|of|the|am|pm|gmt|utc|bst|cet|cest|est|edt|et|pt|pst|pdt|uhr|)"
        uR"((?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d\d(?::\d\d)?|veröffentlicht|publié|publicado|le|am|el|den)*$)"_s);
    const QString rest =
        line.first(date->range.begin).toString() + u' ' + line.sliced(date->range.end);
    // "Published 1 March 2021, updated 2 March 2021"
    if (const auto second = findDate(rest)) {
        return filler.match(QString(rest).remove(second->range.begin, second->range.length()))
            .hasMatch();
    }
    return filler.match(rest).hasMatch();
}

} // namespace inquit
