// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"

namespace inquit {

/// A record a quotation (RFC 4180, UTF-8), with a head; no cell is taken for a formula.
class CsvQuotationsExporter : public QuotationsExporter {
public:
    explicit CsvQuotationsExporter(bool byteOrderMark = false);

    QString name() const override;
    QString suffix() const override;
    QString title() const override;
    Result<void> write(const QuotationsDocument &document, QIODevice &device) const override;

private:
    bool m_byteOrderMark;
};

} // namespace inquit
