// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

#include <QHash>

namespace inquit {

/// What a quotation's row shows of its speaker beyond the name.
struct SpeakerLook {
    int hue = -1;
    QString role;
    SpeakerKind kind = SpeakerKind::Person;

    bool operator==(const SpeakerLook &) const = default;
};
using SpeakerLooks = QHash<SpeakerId, SpeakerLook>;

/// What all rows have in common, because it is filtered: they do not repeat it.
struct SaidOfAll {
    bool speaker = false;
    bool article = false; ///< and with it its outlet and date

    bool operator==(const SaidOfAll &) const = default;
};

/// Quotations. ToolTip: the whole words. Roles: Words, Cue, SpeakerName, SpeakerRole, Initials,
/// Hue, QuotationType, TypeText, QuotationMode, ModeText, Check, IsChecked, Confidence,
/// ConfidenceText, Title, Outlet, Date, DateText, SecondaryText.
class QuotationListModel : public RowListModel<QuotationRow, QuotationId> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    /// Hues and roles of the speakers; a speaker that is not in it has hue -1.
    void setLooks(SpeakerLooks looks);
    const SpeakerLooks &looks() const { return m_looks; }
    void setSaidOfAll(SaidOfAll said);
    /// Every row can be dragged.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QuotationId key(const QuotationRow &row) const override { return row.id; }
    QVariant value(const QuotationRow &row, int number, int role) const override;
    QString filterText(const QuotationRow &row) const override;

private:
    SpeakerLook lookOf(const QuotationRow &row) const;
    QVariant speakerValue(const QuotationRow &row, int role) const;
    static QVariant attributionValue(const QuotationRow &row, int role);

    QString secondaryText(const QuotationRow &row) const;

    SpeakerLooks m_looks;
    SaidOfAll m_saidOfAll;
};

} // namespace inquit
