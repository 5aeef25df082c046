// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"

namespace inquit {

/// The notes as they were written, their citations turned into footnotes.
class MarkdownNotesExporter : public NotesExporter {
public:
    QString name() const override;
    QString suffix() const override;
    QString title() const override;
    Result<void> write(const NotesDocument &document, QIODevice &device) const override;
};

} // namespace inquit
