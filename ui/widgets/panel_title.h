// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QAction;

namespace inquit {

/// The title of a dock in one line: its name, the count of its rows, a filter, buttons.
class PanelTitle : public QWidget {
    Q_OBJECT

public:
    explicit PanelTitle(const QString &name, QWidget *parent = nullptr);

    void setCount(const QString &count);
    /// A filter field, hidden until its button or Alt+Q opens it, and seen while it filters.
    QLineEdit *addFilter(const QString &placeholder);
    QLineEdit *filter() const { return m_filter; }
    void openFilter();
    QToolButton *addButton(QAction *action);
    void addWidget(QWidget *widget);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Escape cleared the filter, or Down or Return went on to what it found.
    void filterLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showOrHideFilter();
    bool takeFilterKey(int key);
    void setColours();
    void elideCount();

    QHBoxLayout *m_row;
    QLabel *m_name;
    QLabel *m_count;
    QString m_countText;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_filterButton = nullptr;
};

} // namespace inquit
