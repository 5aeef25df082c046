// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/number_wording.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QLocale english()
{
    return QLocale(QLocale::English);
}

} // namespace

QString grouped(qint64 number)
{
    return english().toString(number);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    if (count == 0) {
        return u"no "_s + many;
    }
    return grouped(count) + u' ' + (count == 1 ? one : many);
}

int percentOf(double share)
{
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100));
}

QString percentage(double share)
{
    return QString::number(percentOf(share)) + u'%';
}

QString shortDate(QDate date)
{
    return date.isValid() ? english().toString(date, u"d MMM yyyy"_s) : QString();
}

QString longDate(QDate date)
{
    return date.isValid() ? english().toString(date, u"d MMMM yyyy"_s) : QString();
}

QString clockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace inquit
