// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace inquit {

class ImportPage;

/// How far the import is, and a button that cancels it. Lies over the bottom of a pane while one is
/// running, and moves nothing of what is below.
class ImportStatus : public QFrame {
    Q_OBJECT

public:
    ImportStatus(ImportPage &page, QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProgress();
    void place();

    ImportPage &m_page;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace inquit
