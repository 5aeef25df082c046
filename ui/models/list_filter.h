// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace inquit {

/// The rows in which every word of the typed text occurs, case and accents folded.
///   "lopez" finds "Andrés López"; "biden trade" finds rows that have both
class ListFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit ListFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged();

protected:
    bool hasWords() const { return !m_words.isEmpty(); }
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QStringList m_words; ///< folded
};

} // namespace inquit
