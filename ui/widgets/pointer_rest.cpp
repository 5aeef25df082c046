// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pointer_rest.h"

namespace inquit {

namespace {

constexpr int kRest = 550; ///< milliseconds

} // namespace

PointerRest::PointerRest(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRest);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT rested(m_quotation); });
}

void PointerRest::moveTo(QuotationId quotation)
{
    if (quotation == m_quotation) {
        return;
    }
    const bool hasLeft = m_quotation.isValid();
    m_quotation = quotation;
    m_timer.stop();
    if (quotation.isValid()) {
        m_timer.start();
    }
    if (hasLeft) {
        Q_EMIT left();
    }
}

} // namespace inquit
