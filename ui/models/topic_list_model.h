// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

namespace inquit {

/// What the article, or the library, speaks of. Roles: Label, Variants, IsAnnounced, Count (the
/// passages), CountText, Quotations, Share (of the topic with the most passages).
class TopicListModel : public RowListModel<TopicRow, TopicId> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    void setTopics(std::vector<TopicRow> topics);

protected:
    TopicId key(const TopicRow &row) const override { return row.id; }
    QVariant value(const TopicRow &row, int number, int role) const override;
    QString filterText(const TopicRow &row) const override;

private:
    int m_mostPassages = 0;
};

} // namespace inquit
