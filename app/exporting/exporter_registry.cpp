// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"

#include "exporting/csv_quotations_exporter.h"
#include "exporting/html_notes_exporter.h"
#include "exporting/html_quotations_exporter.h"
#include "exporting/json_quotations_exporter.h"
#include "exporting/markdown_notes_exporter.h"
#include "exporting/markdown_quotations_exporter.h"
#include "exporting/pdf_notes_exporter.h"

namespace inquit {

namespace {

template<typename Some>
const Some *named(const std::vector<std::unique_ptr<const Some>> &exporters, const QString &name)
{
    for (const auto &exporter : exporters) {
        if (exporter->name() == name) {
            return exporter.get();
        }
    }
    return nullptr;
}

} // namespace

ExporterRegistry::ExporterRegistry(const ExportOptions &options)
{
    m_notes.push_back(std::make_unique<PdfNotesExporter>(options.paper));
    m_notes.push_back(std::make_unique<MarkdownNotesExporter>());
    m_notes.push_back(std::make_unique<HtmlNotesExporter>());
    m_quotations.push_back(std::make_unique<CsvQuotationsExporter>(options.byteOrderMark));
    m_quotations.push_back(std::make_unique<JsonQuotationsExporter>());
    m_quotations.push_back(std::make_unique<MarkdownQuotationsExporter>());
    m_quotations.push_back(std::make_unique<HtmlQuotationsExporter>());
}

const NotesExporter *ExporterRegistry::notes(const QString &name) const
{
    return named(m_notes, name);
}

const QuotationsExporter *ExporterRegistry::quotations(const QString &name) const
{
    return named(m_quotations, name);
}

} // namespace inquit
