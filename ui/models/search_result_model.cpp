// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search_result_model.h"

#include "models/plain_words.h"

#include <QPoint>

#include <set>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Quotations come first: they are what the program is for.
int groupPlace(SearchHit::In in)
{
    switch (in) {
    case SearchHit::In::Quotation:
        return 0;
    case SearchHit::In::Article:
        return 1;
    case SearchHit::In::Note:
        return 2;
    }
    return 3;
}

QString groupName(SearchHit::In in)
{
    switch (in) {
    case SearchHit::In::Quotation:
        return u"Quotations"_s;
    case SearchHit::In::Article:
        return u"Articles"_s;
    case SearchHit::In::Note:
        return u"Notes"_s;
    }
    return {};
}

QString accessibleText(const SearchHit &hit)
{
    switch (hit.in) {
    case SearchHit::In::Quotation:
        return spoken({ u"Quotation"_s, hit.snippet, hit.title });
    case SearchHit::In::Article:
        return spoken({ u"Article"_s, hit.title, hit.snippet });
    case SearchHit::In::Note:
        return spoken({ u"Note"_s, hit.snippet, hit.title });
    }
    return {};
}

QVariantList matchList(const SearchHit &hit)
{
    QVariantList matches;
    for (const TextRange &match : hit.matches) {
        matches.append(QPoint(int(match.begin), int(match.end)));
    }
    return matches;
}

} // namespace

void SearchResultModel::setHits(std::vector<SearchHit> hits)
{
    std::set<SearchHitKey> seen;
    std::erase_if(hits, [&](const SearchHit &hit) { return !seen.insert(key(hit)).second; });
    std::ranges::stable_sort(
        hits, {}, [](const SearchHit &hit) { return std::pair(groupPlace(hit.in), hit.rank); });
    setRows(std::move(hits));
    announceAllChanged(); // whether a row opens its group depends on the row above
}

SearchHitKey SearchResultModel::key(const SearchHit &hit) const
{
    return { int(hit.in), hit.article.value, hit.quotation.value_or(QuotationId {}).value,
             hit.note.value_or(NoteId {}).value };
}

QVariant SearchResultModel::value(const SearchHit &hit, int number, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.in == SearchHit::In::Article ? hit.title : hit.snippet;
    case Qt::AccessibleTextRole:
        return accessibleText(hit);
    case Qt::ToolTipRole:
    case Role::Title:
        return hit.title;
    case Role::Group:
        return groupName(hit.in);
    case Role::OpensGroup:
        return number == 0 || at(number - 1).in != hit.in;
    case Role::Snippet:
        return hit.snippet;
    case Role::Matches:
        return matchList(hit);
    default:
        return {};
    }
}

QString SearchResultModel::filterText(const SearchHit &hit) const
{
    return hit.title + u'\n' + hit.snippet;
}

} // namespace inquit
