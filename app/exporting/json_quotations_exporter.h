// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"

namespace inquit {

/// {"format": "inquit-quotations", "version": 2, "quotations": [...]} in UTF-8. Each quotation is
/// named by its key, which the library finds again; the places in it count UTF-16 units. The
/// evidence tells rule and kinds as extractionJson() does, without places, for it has no text.
class JsonQuotationsExporter : public QuotationsExporter {
public:
    QString name() const override;
    QString suffix() const override;
    QString title() const override;
    Result<void> write(const QuotationsDocument &document, QIODevice &device) const override;
};

} // namespace inquit
