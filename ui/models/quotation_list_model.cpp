// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotation_list_model.h"

#include "models/plain_words.h"

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString whoSaid(const QuotationRow &row)
{
    return row.speakerName.isEmpty() ? u"nobody named"_s : row.speakerName;
}

QString accessibleText(const QuotationRow &row)
{
    return spoken({ row.text, u"by "_s + whoSaid(row), typeText(row.attribution.type), row.outlet,
                    shortDate(row.published), checkText(row.check) });
}

QString toolTip(const QuotationRow &row)
{
    QStringList lines { row.text.trimmed(),
                        joined({ typeText(row.attribution.type), modeText(row.attribution.mode) }),
                        joined({ whoSaid(row),
                                 row.speakerChanged ? QString() : sureness(row.confidence),
                                 checkText(row.check) }),
                        row.articleTitle };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void QuotationListModel::setLooks(SpeakerLooks looks)
{
    if (looks != m_looks) {
        m_looks = std::move(looks);
        announceAllChanged();
    }
}

Qt::ItemFlags QuotationListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

void QuotationListModel::setSaidOfAll(SaidOfAll said)
{
    if (said != m_saidOfAll) {
        m_saidOfAll = said;
        announceAllChanged();
    }
}

/// Never empty: a row of a speaker's that has neither a cue nor an outlet tells the speaker after
/// all.
QString QuotationListModel::secondaryText(const QuotationRow &row) const
{
    const QString text = joined({ m_saidOfAll.speaker ? QString() : whoSaid(row), row.cueText,
                                  m_saidOfAll.article ? QString() : row.outlet,
                                  m_saidOfAll.article ? QString() : shortDate(row.published) });
    return text.isEmpty() ? whoSaid(row) : text;
}

SpeakerLook QuotationListModel::lookOf(const QuotationRow &row) const
{
    return row.speaker ? m_looks.value(*row.speaker) : SpeakerLook {};
}

QVariant QuotationListModel::value(const QuotationRow &row, int /*number*/, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::Words:
        return row.text;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Role::RowId:
        return row.id.value;
    case Role::SecondaryText:
        return secondaryText(row);
    case Role::Title:
        return row.articleTitle;
    case Role::Outlet:
        return row.outlet;
    case Role::Date:
        return row.published;
    case Role::DateText:
        return shortDate(row.published);
    default:
        return role <= Role::SpeakerKind ? speakerValue(row, role) : attributionValue(row, role);
    }
}

QVariant QuotationListModel::speakerValue(const QuotationRow &row, int role) const
{
    switch (role) {
    case Role::SpeakerName:
        return row.speakerName;
    case Role::SpeakerRole:
        return lookOf(row).role;
    case Role::Initials:
        return initials(row.speakerName);
    case Role::Hue:
        return lookOf(row).hue;
    case Role::SpeakerKind:
        return int(lookOf(row).kind);
    default:
        return {};
    }
}

QVariant QuotationListModel::attributionValue(const QuotationRow &row, int role)
{
    switch (role) {
    case Role::Cue:
        return row.cueText;
    case Role::QuotationType:
        return int(row.attribution.type);
    case Role::TypeText:
        return typeText(row.attribution.type);
    case Role::QuotationMode:
        return int(row.attribution.mode);
    case Role::ModeText:
        return modeText(row.attribution.mode);
    case Role::Check:
        return int(row.check);
    case Role::IsChecked:
        return isChecked(row);
    case Role::Confidence:
        return row.confidence;
    case Role::ConfidenceText:
        return confidenceWords(row.confidence);
    default:
        return {};
    }
}

QString QuotationListModel::filterText(const QuotationRow &row) const
{
    return QStringList { row.text, row.speakerName, row.cueText, row.articleTitle, row.outlet }
        .join(u'\n');
}

} // namespace inquit
