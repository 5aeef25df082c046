// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace inquit {

/// A format that something is exported to.
struct ExportFormat {
    QString name;   ///< "pdf"
    QString label;  ///< "PDF document"
    QString suffix; ///< "pdf"
    bool operator==(const ExportFormat &) const = default;
};

/// The formats of one kind of export, the usual one first, and what the name of a file says of
/// them.
class ExportFormats {
public:
    explicit ExportFormats(std::vector<ExportFormat> formats); ///< one at least

    const std::vector<ExportFormat> &all() const { return m_formats; }
    /// The format that a path's suffix says, the usual one where it says none.
    const ExportFormat &of(const QString &path) const;
    QString completed(const QString &path) const; ///< with that format's suffix
    /// "Notes on “Harbour”" -> "Notes on Harbour.pdf": a name that every file system takes, or
    /// `otherwise` where the title has nothing for one; `format` is the name of one of all().
    QString fileName(const QString &title, const QString &otherwise, const QString &format) const;
    QString fileDialogFilter() const; ///< "PDF document (*.pdf);;…"

private:
    std::vector<ExportFormat> m_formats;
};

} // namespace inquit
