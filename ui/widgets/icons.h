// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QString;

namespace inquit {

/// The desktop's icon of a freedesktop name, or, where its theme has none, our own drawing
/// (resources/icons/`own`.svg) in the palette's text colour.
QIcon icon(const QString &themeName, const QString &own);
/// Our own drawing.
QIcon symbol(const QString &own);

} // namespace inquit
