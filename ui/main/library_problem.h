// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace inquit {

/// What the reader chose about a library that could not be opened.
enum class LibraryAnswer { TryAgain, ChooseAnother, Quit };

/// Says what is wrong with a library and what can be done; asks what to do.
LibraryAnswer askAboutLibrary(const QString &path, const Error &error);
/// Another library file, to open or to make; empty where none was chosen.
QString chooseLibrary(const QString &path);

} // namespace inquit
