// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list_filter.h"

namespace inquit {

/// Speakers; those without quotations are left out.
class SpeakerFilter : public ListFilter {
    Q_OBJECT

public:
    enum class Order { AsListed, MostQuoted, Name };
    Q_ENUM(Order)

    explicit SpeakerFilter(QObject *parent = nullptr);

    Order order() const { return m_order; }
    /// AsListed is the order of the source model: the most quoted first, then by first mention.
    void setOrder(Order order);

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Order m_order = Order::AsListed;
};

} // namespace inquit
