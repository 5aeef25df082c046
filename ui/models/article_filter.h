// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list_filter.h"

namespace inquit {

/// Articles that are unread or starred, or of one outlet, in an order of the reader's choice.
class ArticleFilter : public ListFilter {
    Q_OBJECT

public:
    enum class Show { All, Unread, Starred };
    Q_ENUM(Show)
    enum class Order { Newest, Oldest, Title, Outlet, MostQuotations };
    Q_ENUM(Order)

    explicit ArticleFilter(QObject *parent = nullptr);

    Show show() const { return m_show; }
    void setShow(Show show);
    /// Empty: of every outlet.
    QString outlet() const { return m_outlet; }
    void setOutlet(const QString &outlet);
    Order order() const { return m_order; }
    void setOrder(Order order);
    /// Whether anything but the order keeps rows away.
    bool isFiltering() const;

Q_SIGNALS:
    void filterChanged(); ///< show, outlet or order

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Show m_show = Show::All;
    QString m_outlet;
    Order m_order = Order::Newest;
};

} // namespace inquit
