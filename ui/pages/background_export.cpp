// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/background_export.h"

#include <QFileInfo>

namespace inquit {

using namespace Qt::StringLiterals;

BackgroundExport::BackgroundExport(std::function<void(const QString &)> openFile, QObject *parent)
    : QObject(parent)
    , m_openFile(std::move(openFile))
{
    Q_ASSERT(m_openFile);
    connect(&m_watcher, &QFutureWatcher<Result<void>>::finished, this,
            [this] { finish(m_watcher.result()); });
}

BackgroundExport::~BackgroundExport()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void BackgroundExport::start(std::function<Result<void>()> write, const QString &path,
                             const QString &failed)
{
    Q_ASSERT(!m_isRunning);
    m_path = path;
    m_failed = failed;
    m_isRunning = true;
    Q_EMIT runningChanged();
    m_watcher.setFuture(
        QtFuture::makeReadyVoidFuture().then(QtFuture::Launch::Async, std::move(write)));
}

void BackgroundExport::finish(const Result<void> &result)
{
    m_isRunning = false;
    if (result) {
        m_messages.show({ .kind = Message::Kind::Done,
                          .text = u"Exported to “"_s % QFileInfo(m_path).fileName() % u"”."_s,
                          .detail = {},
                          .remedy = {},
                          .actionText = u"Open"_s,
                          .action = [this, path = m_path] { m_openFile(path); } });
    } else {
        m_messages.showFailure(m_failed, result.error());
    }
    Q_EMIT runningChanged();
    Q_EMIT finished(result.has_value(), m_path);
}

} // namespace inquit
