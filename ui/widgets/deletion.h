// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>

class QMenu;
class QWidget;

namespace inquit {

class LibraryPage;
class Settings;

/// Asks whether an article shall be deleted for good, and deletes it where that is wanted.
void askToDestroy(LibraryPage &library, const QModelIndex &row, QWidget &window);

/// How long what was removed is kept: a menu of a few times.
void addBinMenu(QMenu &menu, Settings &settings);

} // namespace inquit
