// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_list_model.h"

#include "core/text_folding.h"
#include "models/plain_words.h"

#include <algorithm>
#include <utility>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString quotationCount(const ArticleRow &row)
{
    return counted(row.quotations, u"quotation"_s, u"quotations"_s);
}

QString accessibleText(const ArticleRow &row)
{
    return spoken({ row.title, row.outlet, shortDate(row.published), quotationCount(row),
                    row.read ? QString() : u"unread"_s, row.starred ? u"starred"_s : QString() });
}

QString toolTip(const ArticleRow &row)
{
    const QString length = counted(row.words, u"word"_s, u"words"_s);
    const QString who = row.byline.isEmpty() ? QString() : u"By "_s + row.byline;
    QStringList lines { row.title, joined({ who, row.outlet, shortDate(row.published) }),
                        joined({ length, quotationCount(row) }), row.origin };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// As the library orders them: articles/all.
bool comesBefore(const ArticleRow &a, const ArticleRow &b)
{
    const auto day = [](const ArticleRow &row) {
        return row.published.isValid() ? row.published : row.imported.date();
    };
    return std::pair(day(b), b.id) < std::pair(day(a), a.id);
}

} // namespace

void ArticleListModel::put(ArticleRow article)
{
    if (const std::optional<int> row = rowOf(article.id)) {
        changeRow(*row, std::move(article));
        return;
    }
    const auto place = std::ranges::find_if(
        rows(), [&](const ArticleRow &other) { return comesBefore(article, other); });
    insertOne(int(place - rows().begin()), std::move(article));
}

QStringList ArticleListModel::outlets() const
{
    QStringList names;
    for (const ArticleRow &row : rows()) {
        if (!row.outlet.isEmpty()) {
            names.append(row.outlet);
        }
    }
    std::ranges::sort(names,
                      [](const QString &a, const QString &b) { return folded(a) < folded(b); });
    names.removeDuplicates();
    return names;
}

void ArticleListModel::setTellsOutlet(bool tells)
{
    if (tells != m_tellsOutlet) {
        m_tellsOutlet = tells;
        announceAllChanged();
    }
}

QVariant ArticleListModel::value(const ArticleRow &row, int /*number*/, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::Title:
        return row.title;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Role::RowId:
        return row.id.value;
    case Role::Outlet:
        return row.outlet;
    case Role::Date:
        return row.published;
    case Role::DateText:
        return shortDate(row.published);
    case Role::IsUnread:
        return !row.read;
    case Role::IsStarred:
        return row.starred;
    case Role::Count:
    case Role::Quotations:
        return row.quotations;
    case Role::CountText:
        return quotationCount(row);
    case Role::SecondaryText:
        return joined({ m_tellsOutlet ? row.outlet : QString(), shortDate(row.published),
                        readingTime(row.words) });
    default:
        return {};
    }
}

QString ArticleListModel::filterText(const ArticleRow &row) const
{
    return QStringList { row.title, row.outlet, row.byline }.join(u'\n');
}

} // namespace inquit
