// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/speaker_list_model.h"

#include "models/plain_words.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString secondaryText(const SpeakerRow &row)
{
    if (!row.role.isEmpty()) {
        return row.role;
    }
    return row.kind == SpeakerKind::Person ? QString() : kindText(row.kind);
}

QString quotationCount(const SpeakerRow &row)
{
    return counted(row.quotations, u"quotation"_s, u"quotations"_s);
}

QString mentionCount(const SpeakerRow &row)
{
    return counted(row.mentions, u"mention"_s, u"mentions"_s);
}

QString toolTip(const SpeakerRow &row)
{
    QStringList lines { row.name, secondaryText(row),
                        joined({ quotationCount(row), mentionCount(row) }) };
    if (!row.aliases.isEmpty()) {
        lines.append(u"Also: "_s + row.aliases.join(u", "_s));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void SpeakerListModel::setSpeakers(std::vector<SpeakerRow> speakers)
{
    int most = 0;
    for (const SpeakerRow &row : speakers) {
        most = std::max(most, row.quotations);
    }
    const bool isOtherScale = most != m_mostQuotations;
    m_mostQuotations = most;
    setRows(std::move(speakers));
    if (isOtherScale) {
        announceAllChanged();
    }
}

QVariant SpeakerListModel::value(const SpeakerRow &row, int /*number*/, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::SpeakerName:
        return row.name;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return spoken({ row.name, secondaryText(row), quotationCount(row), mentionCount(row) });
    case Role::RowId:
        return row.id.value;
    case Role::SpeakerRole:
        return row.role;
    case Role::SecondaryText:
        return secondaryText(row);
    case Role::Initials:
        return initials(row.name);
    case Role::Hue:
        return row.hue;
    case Role::SpeakerKind:
        return int(row.kind);
    case Role::Aliases:
        return row.aliases;
    case Role::Count:
    case Role::Quotations:
        return row.quotations;
    case Role::CountText:
        return quotationCount(row);
    case Role::Mentions:
        return row.mentions;
    case Role::Share:
        return m_mostQuotations > 0 ? double(row.quotations) / m_mostQuotations : 0.0;
    default:
        return {};
    }
}

QString SpeakerListModel::filterText(const SpeakerRow &row) const
{
    return QStringList { row.name, row.role, row.aliases.join(u'\n') }.join(u'\n');
}

} // namespace inquit
