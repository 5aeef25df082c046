// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter.h"

#include <memory>
#include <vector>

namespace inquit {

struct ExportOptions {
    enum class Paper { A4, Letter };

    Paper paper = Paper::A4;    ///< of a PDF
    bool byteOrderMark = false; ///< CSV begins with one: some spreadsheets ask for it

    bool operator==(const ExportOptions &) const = default;
};

/// Every exporter of the program, in the order in which a dialog offers them.
class ExporterRegistry {
public:
    explicit ExporterRegistry(const ExportOptions &options = {});

    const std::vector<std::unique_ptr<const NotesExporter>> &notes() const { return m_notes; }
    const std::vector<std::unique_ptr<const QuotationsExporter>> &quotations() const
    {
        return m_quotations;
    }

    const NotesExporter *notes(const QString &name) const;           ///< null where there is none
    const QuotationsExporter *quotations(const QString &name) const; ///< null where there is none

private:
    std::vector<std::unique_ptr<const NotesExporter>> m_notes;
    std::vector<std::unique_ptr<const QuotationsExporter>> m_quotations;
};

} // namespace inquit
