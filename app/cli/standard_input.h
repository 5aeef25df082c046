// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "readers/document_reader.h"

namespace inquit {

/// All of standard input, as a document of origin "-": TooLarge over what a reader takes.
[[nodiscard]] Result<Document> readStandardInput();

} // namespace inquit
