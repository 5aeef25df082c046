// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import_status.h"

#include "pages/import_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

ImportStatus::ImportStatus(ImportPage &page, QWidget *pane)
    : QFrame(pane)
    , m_page(page)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"importStatus"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"progressText"_s);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    pane->installEventFilter(this);
    connect(m_cancel, &QToolButton::clicked, &m_page, &ImportPage::cancel);
    connect(&m_page, &ImportPage::runningChanged, this, &ImportStatus::showProgress);
    connect(&m_page, &ImportPage::progressed, this, &ImportStatus::showProgress);
    showProgress();
}

void ImportStatus::showProgress()
{
    m_text->setText(m_page.progressText());
    m_progress->setMaximum(m_page.wanted());
    m_progress->setValue(m_page.done());
    setVisible(m_page.isRunning());
    place();
}

void ImportStatus::place()
{
    const QRect room = parentWidget()->contentsRect();
    resize(sizeHint().boundedTo(room.size()));
    move(room.left() + (room.width() - width()) / 2, room.bottom() - height() - 12);
    raise();
}

bool ImportStatus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace inquit
