// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/library_watch.h"

#include "pages/library_changes.h"

namespace inquit {

LibraryWatch::LibraryWatch(Functions functions, LibraryChanges &changes, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_changes(changes)
{
    Q_ASSERT(m_functions.state && m_functions.version && m_functions.settle);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    start();
}

void LibraryWatch::start()
{
    m_version = m_functions.version().value_or(0);
    m_timer.start();
}

void LibraryWatch::lookSoon()
{
    QTimer::singleShot(0, this, &LibraryWatch::look);
}

void LibraryWatch::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
}

void LibraryWatch::look()
{
    const FileState state = m_functions.state();
    if (state != FileState::Same) {
        m_timer.stop(); // nothing more can change in it
        Q_EMIT lost(state);
        return;
    }
    m_functions.settle();
    const Result<qint64> version = m_functions.version();
    if (!version || *version == m_version) {
        return; // what cannot be read now is read the next time, and told by who needs it
    }
    m_version = *version;
    if (!m_isWorking) {
        Q_EMIT m_changes.changedElsewhere();
        Q_EMIT m_changes.articlesChanged();
        Q_EMIT m_changes.attributionsChanged();
        Q_EMIT m_changes.notesChanged();
    }
}

} // namespace inquit
