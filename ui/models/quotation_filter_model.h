// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "models/list_filter.h"

#include <optional>

namespace inquit {

/// Quotations in one mode (speech, as a rule), or in all; in the order of the source model.
class QuotationFilterModel : public ListFilter {
    Q_OBJECT

public:
    explicit QuotationFilterModel(QObject *parent = nullptr);

    /// None: all modes.
    std::optional<QuotationMode> mode() const { return m_mode; }
    void setMode(std::optional<QuotationMode> mode);

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QuotationMode> m_mode;
};

} // namespace inquit
