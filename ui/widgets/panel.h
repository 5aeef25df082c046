// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QVBoxLayout;

namespace inquit {

class Messages;
class PanelTitle;
class ListFilter;
class RowView;

/// A dock: title line, messages, content. Derived panes add their content.
class Panel : public QDockWidget {
    Q_OBJECT

public:
    /// `objectName` is what the stored window state knows it by.
    Panel(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    PanelTitle *title() const { return m_title; }
    /// Where the keyboard goes when the panel is asked for.
    virtual QWidget *focusTarget() const = 0;
    /// Shows the panel, brings it to the front, and gives it the keyboard.
    void activate();
    void openFilter();
    /// Takes off what was typed to filter; false where nothing was.
    bool clearFilter();

protected:
    /// Messages lie over the content's top.
    void addMessages(Messages &messages);
    /// Gives the title a field that filters the rows; what is typed in their list goes there.
    void addFilter(RowView &view, ListFilter &rows, const QString &placeholder);
    QVBoxLayout *content() const { return m_content; }

private:
    PanelTitle *m_title;
    QVBoxLayout *m_content;
};

} // namespace inquit
