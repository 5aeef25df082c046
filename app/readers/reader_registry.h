// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readers/document_reader.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace inquit {

/// The readers in the order in which they are asked, the broadest last.
class ReaderRegistry {
public:
    /// With every reader of the program.
    ReaderRegistry();
    ~ReaderRegistry();

    /// Reads a document with the first reader that can: Empty, Binary, TooLarge or UnknownFormat
    /// where none can.
    Result<Article> read(const Document &document) const;
    /// The bytes of a file: NotFound, IsDirectory, Unreadable, TooLarge (over kMaximumBytes).
    static Result<Document> load(const QString &path);

    QStringList nameFilters() const; ///< "*.txt", "*.md": for file dialogs

    static constexpr qint64 kMaximumBytes = 256 * 1024 * 1024;

private:
    std::vector<std::unique_ptr<DocumentReader>> m_readers;
};

} // namespace inquit
