// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/exporter_registry.h"
#include "exporting/notes_document.h"
#include "pages/background_export.h"
#include "pages/export_offer.h"

#include <functional>
#include <optional>
#include <vector>

namespace inquit {

class Selection;

/// Exports the notes of an article, or of the library, to a file.
class ExportPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::vector<ExportFormat> formats; ///< the usual one first
        std::function<Result<NotesDocument>(std::optional<ArticleId>)> collect;
        /// Called in another thread.
        std::function<Result<void>(const NotesDocument &, const QString &format,
                                   const QString &path, const ExportOptions &options)>
            write;
        std::function<bool()> flushNotes; ///< before anything is collected
        /// Which characters of the notes pages cannot show, for want of a font; empty for none.
        std::function<QString(const NotesDocument &)> missingFonts;
    };

    ExportPage(Functions functions, Selection &selection, BackgroundExport &exports,
               QObject *parent = nullptr);

    bool canExport() const; ///< there is something to write notes on, and none is being written
    /// What the dialog asks; none where there are no notes to write: a message says why.
    std::optional<ExportOffer> offer();
    /// Writes the notes of the scope: of the open article, or of the library. A path without a
    /// suffix gets the usual one.
    void exportNotes(const QString &path, const ExportOptions &options = {});

    Messages *messages() { return m_exports.messages(); }

private:
    std::optional<NotesDocument> collected();
    bool hasSomething(const NotesDocument &document);

    Functions m_functions;
    ExportFormats m_formats;
    Selection &m_selection;
    BackgroundExport &m_exports;
};

} // namespace inquit
