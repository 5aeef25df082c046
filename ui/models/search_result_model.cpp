// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search_result_model.h"

#include "models/plain_words.h"

#include <QPoint>

#include <set>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Who is called so comes first, then quotations: they are what the program is for.
int groupPlace(SearchHit::In in)
{
    switch (in) {
    case SearchHit::In::Speaker:
        return 0;
    case SearchHit::In::Quotation:
        return 1;
    case SearchHit::In::Article:
        return 2;
    case SearchHit::In::Note:
        return 3;
    }
    return 4;
}

QString groupName(SearchHit::In in)
{
    switch (in) {
    case SearchHit::In::Speaker:
        return u"Speakers"_s;
    case SearchHit::In::Quotation:
        return u"Quotations"_s;
    case SearchHit::In::Article:
        return u"Articles"_s;
    case SearchHit::In::Note:
        return u"Notes"_s;
    }
    return {};
}

QString quotationCount(const SearchHit &hit)
{
    return counted(hit.quotations, u"quotation"_s, u"quotations"_s);
}

QString accessibleText(const SearchHit &hit)
{
    switch (hit.in) {
    case SearchHit::In::Speaker:
        return spoken({ u"Speaker"_s, hit.speakerName, hit.speakerRole, quotationCount(hit) });
    case SearchHit::In::Quotation:
        return spoken({ u"Quotation"_s, hit.snippet,
                        hit.speakerName.isEmpty() ? QString() : u"by "_s + hit.speakerName,
                        hit.title });
    case SearchHit::In::Article:
        return spoken({ u"Article"_s, hit.title, hit.snippet });
    case SearchHit::In::Note:
        return spoken({ u"Note"_s, hit.snippet, hit.title });
    }
    return {};
}

QString toolTip(const SearchHit &hit)
{
    if (hit.in != SearchHit::In::Speaker) {
        return joined({ hit.speakerName, hit.title });
    }
    QStringList lines { hit.speakerName, hit.speakerRole, quotationCount(hit) };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The row in one line.
QString line(const SearchHit &hit)
{
    switch (hit.in) {
    case SearchHit::In::Speaker:
        return hit.speakerName;
    case SearchHit::In::Article:
        return hit.title;
    case SearchHit::In::Quotation:
    case SearchHit::In::Note:
        return hit.snippet;
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
             hit.note.value_or(NoteId {}).value,
             hit.in == SearchHit::In::Speaker ? hit.speaker.value_or(SpeakerId {}).value : 0 };
}

QVariant SearchResultModel::value(const SearchHit &hit, int number, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line(hit);
    case Qt::AccessibleTextRole:
        return accessibleText(hit);
    case Qt::ToolTipRole:
        return toolTip(hit);
    case Role::Title:
        return hit.title;
    case Role::HitKind:
        return int(hit.in);
    case Role::Group:
        return groupName(hit.in);
    case Role::OpensGroup:
        return number == 0 || at(number - 1).in != hit.in;
    case Role::Snippet:
        return hit.snippet;
    case Role::Matches:
        return matchList(hit);
    default:
        return speakerValue(hit, role);
    }
}

QVariant SearchResultModel::speakerValue(const SearchHit &hit, int role)
{
    switch (role) {
    case Role::SpeakerName:
        return hit.speakerName;
    case Role::SpeakerRole:
    case Role::SecondaryText:
        return hit.speakerRole;
    case Role::Initials:
        return initials(hit.speakerName);
    case Role::Hue:
        return hit.hue;
    case Role::Count:
        return hit.quotations;
    case Role::CountText:
        return quotationCount(hit);
    default:
        return {};
    }
}

QString SearchResultModel::filterText(const SearchHit &hit) const
{
    return QStringList { hit.title, hit.snippet, hit.speakerName }.join(u'\n');
}

} // namespace inquit
