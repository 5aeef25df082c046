// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace inquit {

class ImportPage;

/// The import in the status bar, which is seen only while one is running: how far it is, and a
/// button that cancels it.
class ImportStatus : public QObject {
    Q_OBJECT

public:
    ImportStatus(ImportPage &page, QStatusBar &bar);

private:
    void showProgress();

    ImportPage &m_page;
    QStatusBar &m_bar;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace inquit
