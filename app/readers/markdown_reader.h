// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

namespace inquit {

/// Markdown, by the name of the file (.md, .markdown, .mdown).
class MarkdownReader final : public DocumentReader {
public:
    QString name() const override;
    bool canRead(const Document &document) const override;
    [[nodiscard]] Result<Article> read(const Document &document) const override;
};

} // namespace inquit
