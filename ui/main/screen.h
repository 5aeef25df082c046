// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace inquit {

/// The program's exit code where no window can be shown.
constexpr int kNoScreen = 3;

/// Whether the surroundings name a screen: an X or Wayland display, or a platform of Qt's that is
/// asked for by name. Always so where screens have no names.
bool isScreenNamed(const QProcessEnvironment &environment, const QStringList &arguments);

/// What to say where there is none, or where it cannot be opened for a reason.
QString noScreenText(const QString &reason = {});

/// While it lives, a screen that cannot be opened ends the program with noScreenText() and
/// kNoScreen; Qt by itself aborts it. What is logged in the meantime is said when it ends.
class ScreenOpening {
public:
    ScreenOpening();
    ~ScreenOpening();
    Q_DISABLE_COPY_MOVE(ScreenOpening)
};

} // namespace inquit
