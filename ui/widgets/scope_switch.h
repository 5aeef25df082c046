// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace inquit {

class Selection;

/// What the panes are about: this article, or the whole library. Two buttons, one of them down.
class ScopeSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ScopeSwitch(Selection &selection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScope();

    Selection &m_selection;
    QToolButton *m_article;
    QToolButton *m_library;
};

} // namespace inquit
