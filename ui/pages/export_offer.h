// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/export_formats.h"

#include <QStringList>

#include <functional>

namespace inquit {

/// What an export's dialog asks and tells, worked out by its page before the dialog opens.
struct ExportOffer {
    struct Choice {
        QString label; ///< "The 9 quotations listed"
        QString title; ///< "Quotations in “Harbour”": heads the document, names the file
        bool operator==(const Choice &) const = default;
    };

    QString name;      ///< of the dialog: "Export notes"
    QString otherwise; ///< the file's name where no title gives one: "Notes"
    ExportFormats formats;
    std::vector<Choice> choices; ///< of what can be exported, one at least
    bool asksAuthor = false;
    /// Which facts others will learn from a document of this format, and which not.
    std::function<QString(const ExportFormat &, const QString &author)> told;
    /// What will be wrong with a document of this format; empty where nothing is.
    std::function<QString(const ExportFormat &)> warning;
};

} // namespace inquit
