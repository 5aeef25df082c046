// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter.h"

#include "exporting/file_writing.h"
#include "exporting/notes_document.h"
#include "exporting/quotations_document.h"

namespace inquit {

template<typename Document>
Result<void> exportTo(const QString &path, const Exporter<Document> &exporter,
                      const Document &document)
{
    return writeFile(path, [&](QIODevice &device) { return exporter.write(document, device); });
}

template Result<void> exportTo(const QString &, const NotesExporter &, const NotesDocument &);
template Result<void> exportTo(const QString &, const QuotationsExporter &,
                               const QuotationsDocument &);

} // namespace inquit
