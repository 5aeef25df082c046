// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

namespace inquit {

/// Markdown, with front matter.
class MarkdownReader final : public DocumentReader {
public:
    QLatin1StringView format() const override;
    [[nodiscard]] Result<Article> read(const Document &document) const override;
};

} // namespace inquit
