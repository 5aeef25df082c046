// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/notes_document.h"

#include <QHash>

#include <optional>

namespace inquit {

/// Numbers the quotations that a section's notes cite, from 1, and finds them by what a note's link
/// says. `section` must outlive this.
class SourceList {
public:
    explicit SourceList(const NotesDocument::Section &section);

    /// The number of the quotation that a key or an address means; none where it is gone.
    std::optional<int> number(const QuotationKey &key) const;
    std::optional<int> number(const QString &address) const;

    const QuotationRow &quotation(int number) const;
    int count() const;

private:
    const NotesDocument::Section &m_section;
    QHash<QString, int> m_numbers;
};

/// "Direct quotation, said" and the like: kind and cue.
QString kindInWords(const QuotationRow &quotation);

} // namespace inquit
