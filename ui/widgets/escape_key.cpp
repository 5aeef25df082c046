// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/escape_key.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace inquit {

EscapeKey::EscapeKey(std::vector<Close> order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{
}

void EscapeKey::watch(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool EscapeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier
            && std::ranges::any_of(m_order, [](const Close &close) { return close(); })) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace inquit
