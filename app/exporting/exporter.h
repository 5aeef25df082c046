// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

class QIODevice;

namespace inquit {

struct NotesDocument;
struct QuotationsDocument;

/// Writes a document in one format. Const; what it is given is a value, so it runs in any thread.
template<typename Document>
class Exporter {
public:
    virtual ~Exporter() = default;

    virtual QString name() const = 0;   ///< "pdf", as the command line names it
    virtual QString suffix() const = 0; ///< of its files, without the dot: "pdf"
    virtual QString title() const = 0;  ///< for a file dialog: "PDF document"
    virtual Result<void> write(const Document &document, QIODevice &device) const = 0;
};

using NotesExporter = Exporter<NotesDocument>;
using QuotationsExporter = Exporter<QuotationsDocument>;

/// Writes `document` to a file, whole or not at all.
template<typename Document>
[[nodiscard]] Result<void> exportTo(const QString &path, const Exporter<Document> &exporter,
                                    const Document &document);

} // namespace inquit
