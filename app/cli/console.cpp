// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "exporting/output_place.h"
#include "wording/error_wording.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

Console::Console()
    : m_errorIsTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void Console::print(const QByteArray &utf8)
{
    if (std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout) != size_t(utf8.size())) {
        noteFailure(errno);
    }
}

void Console::say(const QString &line)
{
    endProgress();
    std::fputs(line.toUtf8().constData(), stderr);
    std::fputc('\n', stderr);
}

void Console::tellAbout(const std::optional<Error> &modelProblem)
{
    if (modelProblem) {
        say(u"inquit-cli: "_s + wordedModels(*modelProblem).inOneLine());
    }
}

void Console::complain(const Error &error)
{
    say(u"inquit-cli: "_s + worded(error).inOneLine());
}

void Console::progress(qsizetype done, qsizetype all, const QString &name)
{
    if (!m_errorIsTerminal) {
        return;
    }
    QString line = u"%1 of %2  %3"_s.arg(done).arg(all).arg(name);
    line.truncate(columns() - 1);
    std::fputs("\r\033[K", stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_hasProgress = true;
}

void Console::endProgress()
{
    if (m_hasProgress) {
        std::fputs("\r\033[K", stderr);
        m_hasProgress = false;
    }
}

bool Console::outputIsTerminal() const
{
    return ::isatty(STDOUT_FILENO) == 1;
}

int Console::columns() const
{
    winsize size {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return std::clamp<int>(size.ws_col, 40, 120);
    }
    return 80;
}

bool Console::flush()
{
    endProgress();
    if (std::fflush(stdout) != 0) {
        noteFailure(errno);
    }
    if (m_failure != 0 && m_failure != EPIPE) { // who closed the pipe has what they wanted
        complain(outputFailure(m_failure, u"standard output"_s).error());
    }
    return m_failure == 0;
}

void Console::noteFailure(int error)
{
    if (m_failure == 0) {
        m_failure = error;
    }
}

} // namespace inquit
