// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QObject>
#include <QTimer>

namespace inquit {

/// Which quotation the pointer is on, and whether it stays there.
class PointerRest : public QObject {
    Q_OBJECT

public:
    explicit PointerRest(QObject *parent = nullptr);

    /// An invalid id: on none.
    void moveTo(QuotationId quotation);
    /// What comes next is no rest: a click, the wheel.
    void forget() { m_timer.stop(); }
    QuotationId quotation() const { return m_quotation; }

Q_SIGNALS:
    void rested(inquit::QuotationId quotation);
    void left(); ///< a quotation, to another one or to none

private:
    QTimer m_timer;
    QuotationId m_quotation;
};

} // namespace inquit
