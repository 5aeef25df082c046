// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QDialogButtonBox;
class QString;

namespace inquit {

/// The desktop's icon of a freedesktop name, or, where its theme has none, our own drawing
/// (resources/icons/`own`.svg) in the palette's text colour.
QIcon icon(const QString &themeName, const QString &own);
/// Our own drawing.
QIcon symbol(const QString &own);
/// Takes the icons off that some styles put before the words of a dialog's buttons: of OK, they
/// would say nothing of what the button does.
void showWordsOnly(QDialogButtonBox &buttons);

} // namespace inquit
