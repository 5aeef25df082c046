// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_folding.h"
#include "models/roles.h"
#include "models/row_changes.h"

#include <QAbstractListModel>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace inquit {

/// A list of library rows, each with a key of its own.
///
/// Derive, give key() and value(). setRows() takes a whole new list and tells views the least that
/// turns the old one into it: rows removed, reordered, inserted, changed; never a reset.
template<typename Row, typename Key>
class RowListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index,
                        CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        if (role == Role::FilterText) {
            return foldedText(size_t(index.row()));
        }
        return value(at(index.row()), index.row(), role);
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(size_t(row)); }
    /// Row of a key; none where it is not in the list. Linear.
    std::optional<int> rowOf(const Key &wanted) const
    {
        const auto found =
            std::ranges::find(m_rows, wanted, [this](const Row &row) { return key(row); });
        return found == m_rows.end() ? std::optional<int> {} : int(found - m_rows.begin());
    }
    QModelIndex indexOf(const Key &wanted) const
    {
        const std::optional<int> row = rowOf(wanted);
        return row ? index(*row) : QModelIndex {};
    }

    void setRows(std::vector<Row> rows)
    {
        const std::vector<int> places = placesOf(rows);
        const RowChanges changes = rowChanges(places, int(rows.size()));
        takeOut(changes);
        reorder(changes);
        putIn(changes, rows);
        change(std::move(rows));
    }

    /// Takes a row of a key that is in the list, in its place.
    void changeRow(int row, Row value)
    {
        m_rows[size_t(row)] = std::move(value);
        m_folded[size_t(row)].reset();
        Q_EMIT dataChanged(index(row), index(row));
    }
    /// Takes a row of a new key.
    void insertOne(int row, Row value)
    {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, std::move(value));
        m_folded.insert(m_folded.begin() + row, std::nullopt);
        endInsertRows();
    }

protected:
    virtual Key key(const Row &row) const = 0;
    virtual QVariant value(const Row &row, int number, int role) const = 0;
    /// What a filter is looked for in; folded once, when it is first asked for.
    virtual QString filterText(const Row &row) const = 0;
    /// Says that every row's value may have changed, for what is not in the rows themselves.
    void announceAllChanged()
    {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        }
    }

private:
    /// Where each present row stands in `rows`, or -1. Of rows with one key the first counts.
    std::vector<int> placesOf(const std::vector<Row> &rows) const
    {
        std::map<Key, int> placeOf;
        for (const Row &row : rows) {
            placeOf.emplace(key(row), int(&row - rows.data()));
        }
        Q_ASSERT_X(placeOf.size() == rows.size(), "setRows", "every row needs a key of its own");
        std::vector<int> places;
        places.reserve(m_rows.size());
        for (const Row &row : m_rows) {
            const auto found = placeOf.find(key(row));
            places.push_back(found == placeOf.end() ? -1 : found->second);
        }
        return places;
    }

    QString foldedText(size_t row) const
    {
        std::optional<QString> &text = m_folded[row];
        if (!text) {
            text = folded(filterText(m_rows[row]));
        }
        return *text;
    }

    void takeOut(const RowChanges &changes)
    {
        for (const RowChanges::Run &run : changes.removed) {
            beginRemoveRows({}, run.first, run.last);
            m_rows.erase(m_rows.begin() + run.first, m_rows.begin() + run.last + 1);
            m_folded.erase(m_folded.begin() + run.first, m_folded.begin() + run.last + 1);
            endRemoveRows();
        }
    }

    void reorder(const RowChanges &changes)
    {
        if (changes.order.empty()) {
            return;
        }
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<Row> reordered;
        reordered.reserve(m_rows.size());
        std::vector<int> newPlace(m_rows.size());
        for (const int old : changes.order) {
            newPlace[size_t(old)] = int(reordered.size());
            reordered.push_back(std::move(m_rows[size_t(old)]));
        }
        m_rows = std::move(reordered);
        m_folded.assign(m_rows.size(), std::nullopt);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before) {
            after.append(this->index(newPlace[size_t(index.row())], index.column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    void putIn(const RowChanges &changes, const std::vector<Row> &rows)
    {
        for (const RowChanges::Run &run : changes.inserted) {
            beginInsertRows({}, run.first, run.last);
            m_rows.insert(m_rows.begin() + run.first, rows.begin() + run.first,
                          rows.begin() + run.last + 1);
            m_folded.insert(m_folded.begin() + run.first, size_t(run.last - run.first + 1),
                            std::nullopt);
            endInsertRows();
        }
    }

    void change(std::vector<Row> rows)
    {
        for (size_t first = 0; first < rows.size(); ++first) {
            size_t last = first;
            while (last < rows.size() && !(m_rows[last] == rows[last])) {
                m_rows[last] = std::move(rows[last]);
                m_folded[last].reset();
                ++last;
            }
            if (last > first) {
                Q_EMIT dataChanged(index(int(first)), index(int(last) - 1));
                first = last - 1;
            }
        }
    }

    std::vector<Row> m_rows;
    mutable std::vector<std::optional<QString>> m_folded; ///< one a row
};

} // namespace inquit
