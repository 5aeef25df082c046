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

    /// Over a million words. An extraction takes 35 bytes of memory for each of an article, and up to
    /// 210 where every second word is a quotation.
    static constexpr qint64 kMaximumBytes = 7'000'000;

private:
    static std::unexpected<Error> tooLarge(const QString &subject);

    std::vector<std::unique_ptr<DocumentReader>> m_readers;
};

} // namespace inquit
