// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import_status.h"

#include "pages/import_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

ImportStatus::ImportStatus(ImportPage &page, QStatusBar &bar)
    : QObject(&bar)
    , m_page(page)
    , m_bar(bar)
    , m_text(new QLabel(&bar))
    , m_progress(new QProgressBar(&bar))
    , m_cancel(new QToolButton(&bar))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"progressText"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMaximumWidth(220);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    bar.addWidget(m_text);
    bar.addWidget(m_progress);
    bar.addWidget(m_cancel);
    bar.setSizeGripEnabled(false);
    connect(m_cancel, &QToolButton::clicked, &m_page, &ImportPage::cancel);
    connect(&m_page, &ImportPage::runningChanged, this, &ImportStatus::showProgress);
    connect(&m_page, &ImportPage::progressed, this, &ImportStatus::showProgress);
    showProgress();
}

void ImportStatus::showProgress()
{
    const bool running = m_page.isRunning();
    m_text->setText(m_page.progressText());
    m_progress->setMaximum(m_page.wanted());
    m_progress->setValue(m_page.done());
    m_text->setVisible(running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_bar.setVisible(running);
}

} // namespace inquit
