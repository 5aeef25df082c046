// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "library/rows.h"

#include <vector>

namespace inquit {

/// What a notes export is made of: a value, collected from the library before any exporter runs.
struct NotesDocument {
    struct Section {
        ArticleRow article;
        std::vector<NoteRow> notes; ///< the article's note first, then those on quotations by place
        std::vector<QuotationRow>
            cited; ///< every quotation that the notes cite or stand on, by first citation
    };

    QString title;  ///< "Notes on Biden and Lopez Obrador meet …"
    QString author; ///< may be empty
    QDateTime made; ///< UTC
    std::vector<Section> sections;
};

} // namespace inquit
