// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenuBar;

namespace inquit {

class FileCommands;
class Settings;
class ViewCommands;
class WindowActions;
class WindowDocks;

/// Puts every action of the window, with what the commands add, into the menus.
void fillMenuBar(QMenuBar &bar, const WindowActions &actions, WindowDocks &docks,
                 FileCommands &files, ViewCommands &views, Settings &settings);

} // namespace inquit
