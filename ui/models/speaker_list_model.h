// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

namespace inquit {

/// Who speaks or is named. Roles: SpeakerName, SpeakerRole, Initials, Hue, SpeakerKind, Aliases,
/// Count and CountText (quotations), Mentions, Share (of the most quoted). SecondaryText: the role,
/// or else what kind of speaker it is where that is not a person.
class SpeakerListModel : public RowListModel<SpeakerRow, SpeakerId> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    void setSpeakers(std::vector<SpeakerRow> speakers);

protected:
    SpeakerId key(const SpeakerRow &row) const override { return row.id; }
    QVariant value(const SpeakerRow &row, int number, int role) const override;
    QString filterText(const SpeakerRow &row) const override;

private:
    int m_mostQuotations = 0;
};

} // namespace inquit
