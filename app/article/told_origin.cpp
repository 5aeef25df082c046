// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/told_origin.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// What follows the last mark that parts folders, of whatever system the path is.
QString fileName(const QString &path)
{
    QStringView rest(path);
    while (rest.endsWith(u'/') || rest.endsWith(u'\\')) {
        rest.chop(1);
    }
    const qsizetype mark = std::max(rest.lastIndexOf(u'/'), rest.lastIndexOf(u'\\'));
    return rest.sliced(mark + 1).toString().simplified();
}

} // namespace

ToldOrigin toldOrigin(const QString &origin)
{
    const QUrl url(origin.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if ((scheme == u"https" || scheme == u"http") && !url.host().isEmpty()) {
        return { .text = url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded),
                 .isAddress = true };
    }
    return { .text = fileName(scheme == u"file" ? url.path(QUrl::FullyDecoded) : origin) };
}

} // namespace inquit
