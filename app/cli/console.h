// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace inquit {

/// Where a command writes: results to standard output, everything else to standard error.
class Console {
public:
    enum ExitCode { Done = 0, SomethingFailed = 1, Usage = 2 };

    Console();

    void print(const QByteArray &utf8);
    void print(const QString &text) { print(text.toUtf8()); }

    void say(const QString &line); ///< a line to standard error
    void complain(const Error &error);
    /// Tells that the models could not be loaded, if so: the work goes on without them.
    void tellAbout(const std::optional<Error> &modelProblem);
    /// "37 of 120  name", written over the line before; only where standard error is a terminal.
    void progress(qsizetype done, qsizetype all, const QString &name);
    void endProgress();

    bool outputIsTerminal() const;
    int columns() const; ///< of the terminal, 80 where output is none

    /// Whether all that was printed could be written, asked for once at the end; says why not,
    /// unless the reader of a pipe has gone.
    bool flush();

private:
    void noteFailure(int error);

    bool m_errorIsTerminal = false;
    bool m_hasProgress = false;
    int m_failure = 0; ///< errno of the first write to standard output that failed
};

} // namespace inquit
