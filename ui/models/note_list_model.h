// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

namespace inquit {

/// Notes. Roles: Excerpt, IsOnQuotation, Title (of the article), ChangedText, SecondaryText.
class NoteListModel : public RowListModel<NoteRow, NoteId> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

protected:
    NoteId key(const NoteRow &row) const override { return row.id; }
    QVariant value(const NoteRow &row, int number, int role) const override;
    QString filterText(const NoteRow &row) const override;

private:
    bool isOfSeveralArticles() const;
};

/// The first words of a note as plain text, marks of Markdown left out, citations' addresses too.
///   "# On trade\n\nSee [Roe](inquit:…)"  ->  "On trade See Roe"
QString noteExcerpt(QStringView markdown, qsizetype limit = 160);

} // namespace inquit
