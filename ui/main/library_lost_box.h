// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/held_file.h"

#include <QMessageBox>

namespace inquit {

/// Says that the library's file was replaced, deleted or written over, and asks where to go on.
class LibraryLostBox : public QMessageBox {
    Q_OBJECT

public:
    LibraryLostBox(FileState how, const QString &path, QWidget *parent);

Q_SIGNALS:
    void thereWanted(); ///< the file that is there now
    void copyWanted();
};

} // namespace inquit
