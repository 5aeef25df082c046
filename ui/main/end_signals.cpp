// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/end_signals.h"

#include "core/logging.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace inquit {

namespace {

constexpr int kSignals[] = { SIGTERM, SIGINT, SIGHUP };

/// A signal handler is a bare function that may do next to nothing: it wakes the event loop.
int ends[2] = { -1, -1 };

void wake(int)
{
    const int before = errno;
    const char byte = 0;
    (void)!::write(ends[0], &byte, 1);
    errno = before;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : kSignals) {
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0) {
        qCWarning(lcUi) << "a signal ends the program without saving: no socket";
        return;
    }
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(ends[1], bytes, sizeof bytes) > 0) { }
        Q_EMIT endWanted();
    });
    handle(wake);
}

EndSignals::~EndSignals()
{
    if (m_notifier) {
        handle(SIG_DFL);
        ::close(ends[0]);
        ::close(ends[1]);
    }
}

} // namespace inquit
