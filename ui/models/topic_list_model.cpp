// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topic_list_model.h"

#include "models/plain_words.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString passageCount(const TopicRow &row)
{
    return counted(row.passages, u"passage"_s, u"passages"_s);
}

QString quotationCount(const TopicRow &row)
{
    return counted(row.quotations, u"quotation"_s, u"quotations"_s);
}

QString announcement(const TopicRow &row)
{
    return row.announced ? u"on the agenda"_s : QString();
}

QString toolTip(const TopicRow &row)
{
    QStringList lines { joined({ row.label, announcement(row) }),
                        joined({ passageCount(row), quotationCount(row) }) };
    if (!row.variants.isEmpty()) {
        lines.append(u"Also: "_s + row.variants.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace

void TopicListModel::setTopics(std::vector<TopicRow> topics)
{
    int most = 0;
    for (const TopicRow &row : topics) {
        most = std::max(most, row.passages);
    }
    const bool isOtherScale = most != m_mostPassages;
    m_mostPassages = most;
    setRows(std::move(topics));
    if (isOtherScale) {
        announceAllChanged();
    }
}

QVariant TopicListModel::value(const TopicRow &row, int /*number*/, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::Label:
        return row.label;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return spoken({ row.label, announcement(row), passageCount(row), quotationCount(row) });
    case Role::RowId:
        return row.id.value;
    case Role::Variants:
        return row.variants;
    case Role::IsAnnounced:
        return row.announced;
    case Role::Count:
        return row.passages;
    case Role::CountText:
        return passageCount(row);
    case Role::Quotations:
        return row.quotations;
    case Role::Share:
        return m_mostPassages > 0 ? double(row.passages) / m_mostPassages : 0.0;
    default:
        return {};
    }
}

QString TopicListModel::filterText(const TopicRow &row) const
{
    return row.label + u'\n' + row.variants.join(u'\n');
}

} // namespace inquit
