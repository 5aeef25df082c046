// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include "widgets/symbol_engine.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>

namespace inquit {

using namespace Qt::StringLiterals;

QIcon symbol(const QString &own)
{
    QFile file(u":/inquit/icons/%1.svg"_s.arg(own));
    Q_ASSERT_X(file.exists(), "symbol", qPrintable(own));
    return file.open(QIODevice::ReadOnly) ? QIcon(new SymbolEngine(file.readAll())) : QIcon();
}

void showWordsOnly(QDialogButtonBox &buttons)
{
    for (QAbstractButton *button : buttons.buttons()) {
        button->setIcon({});
    }
}

QIcon icon(const QString &themeName, const QString &own)
{
    return QIcon::hasThemeIcon(themeName) ? QIcon::fromTheme(themeName) : symbol(own);
}

} // namespace inquit
