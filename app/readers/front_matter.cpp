// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/front_matter.h"

#include "readers/chunk.h"
#include "readers/publication_date.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr qsizetype kMaximumLength = 64 * 1024;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.front() == value.back()
        && (value.front() == u'"' || value.front() == u'\'')) {
        value = value.sliced(1, value.size() - 2);
    }
    return value.toString().simplified();
}

QStringList listed(QStringView value)
{
    value = value.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']')) {
        return { unquoted(value) };
    }
    QStringList items;
    for (QStringView item : value.sliced(1, value.size() - 2).split(u',')) {
        items += unquoted(item);
    }
    return items;
}

/// "Jane Roe, John Doe and Ann Poe"
QString joinedNames(const QStringList &names)
{
    if (names.size() < 2) {
        return names.join(QString());
    }
    return names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

void store(ArticleMetadata &metadata, const QString &key, const QStringList &values)
{
    const QString first = values.value(0);
    if (key == u"title" || key == u"headline") {
        metadata.title = first;
    } else if (key == u"author" || key == u"authors" || key == u"byline" || key == u"by") {
        const QString names = joinedNames(values);
        metadata.byline = names.startsWith(u"by ", Qt::CaseInsensitive) ? names.sliced(3) : names;
    } else if (key == u"date" || key == u"published") {
        metadata.published = findDate(first).value_or(FoundDate {}).date;
    } else if (key == u"outlet" || key == u"source" || key == u"publication"
               || key == u"publisher") {
        metadata.outlet = first;
    } else if (key == u"language" || key == u"lang") {
        metadata.language = first.first(std::min<qsizetype>(first.size(), 2)).toLower();
    } else if (key == u"url" || key == u"link") {
        metadata.origin = first;
    }
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), kMaximumLength));
    const TextRanges lines = linesOf(head);
    FrontMatter front;
    if (lines.empty() || lines.front().in(head).trimmed() != u"---") {
        return front;
    }
    QString key;
    QStringList values;
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringView line = lines[i].in(head);
        const QStringView inner = line.trimmed();
        if (inner == u"---" || inner == u"...") {
            store(front.metadata, key, values);
            front.end = lines[i].end;
            return front;
        }
        if (inner.startsWith(u"- ") && !key.isEmpty()) {
            values += unquoted(inner.sliced(2));
            continue;
        }
        const qsizetype colon = inner.indexOf(u':');
        if (colon > 0 && !line.front().isSpace()) {
            store(front.metadata, key, values);
            key = inner.first(colon).toString().trimmed().toLower();
            const QStringView value = inner.sliced(colon + 1).trimmed();
            values = value.isEmpty() ? QStringList() : listed(value);
        }
    }
    return {}; // never closed: a rule, and text under it
}

} // namespace inquit
