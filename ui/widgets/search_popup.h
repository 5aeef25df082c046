// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace inquit {

class RowView;
class SearchPage;

/// What the search field finds, in a list under it. Down goes into the list, Return opens a row,
/// Esc closes. The keyboard stays in the field while one types.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    SearchPopup(SearchPage &page, QLineEdit &field, QWidget *parent);

    /// Shows the results of what is typed, where something is.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showResults();
    void place();
    void openRow(const QModelIndex &row);
    bool takeFieldKey(int key);
    void closeUnlessFocused();

    SearchPage &m_page;
    QLineEdit &m_field;
    RowView *m_view;
    QLabel *m_count;
};

} // namespace inquit
