// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <span>

namespace inquit {

/// A format that the program reads. File dialogs, help, refusals, man pages and the desktop file
/// say what stands in this table, or a test says that they do not.
struct Format {
    QLatin1StringView id;                         ///< "markdown"
    QStringView name;                             ///< "Markdown", in the middle of a sentence
    std::span<const QLatin1StringView> mimeTypes; ///< the usual one first
    std::span<const QLatin1StringView> suffixes;  ///< the usual one first, without a dot
};

/// Every format, as a user would list them.
std::span<const Format> allFormats();
/// "plain text or Markdown"
QString formatNames();

/// The format of a document, asked of its content first and of its name then. UnknownFormat, with
/// the name of what it is, where the content is of a kind that would be read as its own source: a
/// web page, RTF, XML. Linear in nothing: looks at the first bytes alone.
[[nodiscard]] Result<const Format *> formatOf(const Document &document);

} // namespace inquit
