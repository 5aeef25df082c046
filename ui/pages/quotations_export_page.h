// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/exporter_registry.h"
#include "library/rows.h"
#include "pages/background_export.h"
#include "pages/export_offer.h"

#include <functional>
#include <optional>
#include <vector>

namespace inquit {

class QuotesPage;
class Selection;

/// Exports quotations to a file: those that the Quotes pane lists, or all of the article or
/// library.
class QuotationsExportPage : public QObject {
    Q_OBJECT

public:
    /// What is to be written.
    struct Wanted {
        QString library; ///< its file
        QString title;
        std::optional<ArticleId> article; ///< none: of the whole library
        /// These, in their order; none: all that were not rejected.
        std::optional<std::vector<QuotationRow>> listed;
    };
    struct Functions {
        std::vector<ExportFormat> formats; ///< the usual one first
        std::function<QString()> library;  ///< its file: it may be another one later
        /// Called in another thread.
        std::function<Result<void>(const Wanted &, const QString &format, const QString &path,
                                   const ExportOptions &options)>
            write;
    };
    enum Choice { Listed = 0, All = 1 }; ///< the places of the offer's choices

    QuotationsExportPage(Functions functions, Selection &selection, QuotesPage &quotes,
                         BackgroundExport &exports, QObject *parent = nullptr);

    bool canExport() const; ///< something is listed, and nothing is being written
    ExportOffer offer() const;
    /// A path without a suffix gets the usual one.
    void exportQuotations(const QString &path, Choice choice, const ExportOptions &options = {});

Q_SIGNALS:
    void canExportChanged(); ///< it may have

private:
    Wanted wanted(Choice choice) const;
    std::vector<QuotationRow> listed() const;

    Functions m_functions;
    ExportFormats m_formats;
    Selection &m_selection;
    QuotesPage &m_quotes;
    BackgroundExport &m_exports;
};

} // namespace inquit
