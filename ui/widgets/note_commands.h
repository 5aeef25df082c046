// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "widgets/pages.h"
#include "widgets/window_parts.h"

#include <QObject>

#include <optional>

class QAction;

namespace inquit {

/// What the menu Notes does: notes on an article, a quotation or a selection, citations, and the
/// quotation that is copied.
class NoteCommands : public QObject {
    Q_OBJECT

public:
    NoteCommands(const Pages &pages, const WindowParts &parts);

    void cite(const QuotationRow &quotation);
    void writeOn(const QuotationRow &quotation);
    /// On what is selected in the text, or on the chosen quotation, or on the article.
    void writeNote();
    void copy(const QuotationRow &quotation);

private:
    void drop(const QuotationKey &key, qsizetype position);
    void updateEnabled();

    Pages m_pages;
    WindowParts m_parts;
};

} // namespace inquit
