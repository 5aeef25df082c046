// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace inquit {

/// The readers, one for each format.
class ReaderRegistry {
public:
    /// With every reader of the program.
    ReaderRegistry();
    ~ReaderRegistry();

    /// Reads a document with the reader of its format: Empty, Binary, TooLarge or UnknownFormat
    /// where that cannot be.
    Result<Article> read(const Document &document) const;
    /// The bytes of a file: NotFound, IsDirectory, Unreadable, TooLarge (over kMaximumBytes).
    static Result<Document> load(const QString &path);

    static QStringList nameFilters(); ///< "*.txt", "*.md": for file dialogs

    static constexpr qint64 kMaximumBytes = 256 * 1024 * 1024;

private:
    std::vector<std::unique_ptr<DocumentReader>> m_readers;
};

} // namespace inquit
