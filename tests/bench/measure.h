// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace inquit::bench {

/// The shortest of `runs` runs of `work`, in seconds: what the machine can do when nothing
/// disturbs.
double fastest(int runs, const std::function<void()> &work);

/// The most memory that this program held at any time, in MiB (VmHWM; 0 where the system does not
/// tell).
double peakMemory();

/// How long this program has been running, its loading included, in seconds, to a hundredth.
double sinceStart();

/// One line of the report: "extraction             123,456 words a second".
void report(const QString &what, const QString &figure);

} // namespace inquit::bench
