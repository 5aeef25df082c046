// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "exporting/notes_collection.h"
#include "main/page_functions.h"
#include "settings/settings.h"

#include <QDesktopServices>
#include <QUrl>

namespace inquit {

namespace {

std::vector<ExportFormat> formats(const ExporterRegistry &registry)
{
    std::vector<ExportFormat> found;
    for (const auto &exporter : registry.notes()) {
        found.push_back({ exporter->name(), exporter->title(), exporter->suffix() });
    }
    return found;
}

} // namespace

ExportPage::Functions exportFunctions(Repositories &library, const Settings &settings,
                                      std::function<bool()> flushNotes)
{
    return {
        .formats = formats(ExporterRegistry({})),
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
        .openFile =
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
    };
}

} // namespace inquit
