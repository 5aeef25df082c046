// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace inquit {

/// Esc, where the widget that has the keyboard makes nothing of it: closes one thing at a time, the
/// innermost first. It never lets go of what is chosen.
class EscapeKey : public QObject {
    Q_OBJECT

public:
    /// Closes something; false where it was not there.
    using Close = std::function<bool()>;

    /// `order`: the innermost first.
    EscapeKey(std::vector<Close> order, QObject *parent);

    /// Takes the key where it gets to this widget: a window, or a dock that may be one.
    void watch(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<Close> m_order;
};

} // namespace inquit
