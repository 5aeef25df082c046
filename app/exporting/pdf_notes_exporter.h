// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"
#include "exporting/exporter_registry.h"

namespace inquit {

/// Set pages: title block, notes, sources, running header, page numbers; fonts embedded, text that
/// can be found and copied, links that work. Needs a QGuiApplication, draws on no screen.
class PdfNotesExporter : public NotesExporter {
public:
    explicit PdfNotesExporter(ExportOptions::Paper paper = ExportOptions::Paper::A4);

    QString name() const override;
    QString suffix() const override;
    QString title() const override;
    Result<void> write(const NotesDocument &document, QIODevice &device) const override;

private:
    ExportOptions::Paper m_paper;
};

} // namespace inquit
