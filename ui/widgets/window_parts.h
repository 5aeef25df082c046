// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QMainWindow;

namespace inquit {

class ArticlePane;
class CardPopover;
class WindowActions;
class WindowDocks;

/// What the commands of the window work with: its parts, without the window's class. All outlive
/// the commands.
struct WindowParts {
    QMainWindow &window; ///< parent of dialogs
    const WindowActions &actions;
    ArticlePane &pane;
    WindowDocks &docks;
    CardPopover &card;
    QLineEdit &search;
};

} // namespace inquit
