// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "exporting/font_coverage.h"
#include "exporting/notes_collection.h"
#include "exporting/quotations_document.h"
#include "library/database.h"
#include "main/page_functions.h"
#include "settings/settings.h"

#include <QDesktopServices>
#include <QUrl>

namespace inquit {

namespace {

template<typename Exporters>
std::vector<ExportFormat> formats(const Exporters &exporters)
{
    std::vector<ExportFormat> found;
    for (const auto &exporter : exporters) {
        found.push_back({ exporter->name(), exporter->title(), exporter->suffix() });
    }
    return found;
}

Result<QuotationsDocument> collected(const Database &library,
                                     const QuotationsExportPage::Wanted &wanted)
{
    return wanted.listed ? collectQuotations(library, *wanted.listed, wanted.article, wanted.title)
                         : collectQuotations(library, { .article = wanted.article });
}

} // namespace

ExportPage::Functions exportFunctions(Repositories &library, const Settings &settings,
                                      std::function<bool()> flushNotes)
{
    return {
        .formats = formats(ExporterRegistry().notes()),
        .collect =
            [&](std::optional<ArticleId> article) {
                const auto articles =
                    article ? std::optional(std::vector { *article }) : std::nullopt;
                return collectNotes(library.database, articles, settings.authorName());
            },
        .write =
            [](const NotesDocument &notes, const QString &format, const QString &path,
               const ExportOptions &options) {
                const ExporterRegistry registry(options);
                const NotesExporter *exporter = registry.notes(format);
                return exporter ? exportTo(path, *exporter, notes)
                                : failure(Error::Kind::UnknownFormat, format);
            },
        .flushNotes = std::move(flushNotes),
        .missingFonts =
            [](const NotesDocument &notes) {
                return missingFontsInWords(scriptsWithoutFont(wordsToSet(notes)));
            },
    };
}

QuotationsExportPage::Functions quotationsExportFunctions(Repositories &library)
{
    return {
        .formats = formats(ExporterRegistry().quotations()),
        .library = [&library] { return library.database.path(); },
        .write = [](const QuotationsExportPage::Wanted &wanted, const QString &format,
                    const QString &path, const ExportOptions &options) -> Result<void> {
            const ExporterRegistry registry(options);
            const QuotationsExporter *exporter = registry.quotations(format);
            if (exporter == nullptr) {
                return failure(Error::Kind::UnknownFormat, format);
            }
            const auto opened = Database::open(wanted.library, Database::Access::ReadOnly);
            if (!opened) {
                return std::unexpected(opened.error());
            }
            return collected(*opened, wanted).and_then([&](const QuotationsDocument &document) {
                return exportTo(path, *exporter, document);
            });
        },
    };
}

void openFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace inquit
