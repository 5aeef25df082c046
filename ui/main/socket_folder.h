// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// The folder for sockets, which nobody but this user may enter: XDG_RUNTIME_DIR where it is the
/// user's own and closed to others (0700), else the program's folder in the user's state folder
/// (~/.local/state/inquit), which is made, or closed to others. Never one that all share, as /tmp:
/// there another user could listen first. Empty where neither can be had.
QString socketFolder();

/// The socket of the library at `libraryPath` in that folder, the same for every name of the file;
/// it need not be there yet. Empty where there is no folder.
QString socketFile(const QString &libraryPath);

/// Whether the other end of a connected local socket is a program of this user's. It is the user of
/// the moment at which that end connected or began to listen.
bool isPeerThisUser(qintptr socketDescriptor);

} // namespace inquit
