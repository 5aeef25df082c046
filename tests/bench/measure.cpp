// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit::bench {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double fastest(int runs, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

double peakMemory()
{
    const QByteArray status = contents(u"/proc/self/status"_s);
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.sliced(at + 6).trimmed().split(' ').first().toDouble() / 1024;
}

double sinceStart()
{
    // Field 22 of proc_pid_stat(5), counted after the name in brackets, which may hold spaces.
    const QByteArray stat = contents(u"/proc/self/stat"_s);
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started;
}

void report(const QString &what, const QString &figure)
{
    std::printf("%-48s %s\n", qPrintable(what), qPrintable(figure));
    std::fflush(stdout);
}

} // namespace inquit::bench
