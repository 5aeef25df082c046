// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

namespace inquit {

/// Any text. The broadest reader: it says yes to every document, and tells Binary in read().
class PlainTextReader final : public DocumentReader {
public:
    QString name() const override;
    bool canRead(const Document &document) const override;
    [[nodiscard]] Result<Article> read(const Document &document) const override;
};

} // namespace inquit
