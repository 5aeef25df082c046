// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"

namespace inquit {

/// One self-contained page: all text escaped, nothing loaded, no script; the citations link to the
/// list of sources at the end of each article.
class HtmlNotesExporter : public NotesExporter {
public:
    QString name() const override;
    QString suffix() const override;
    QString title() const override;
    Result<void> write(const NotesDocument &document, QIODevice &device) const override;
};

} // namespace inquit
