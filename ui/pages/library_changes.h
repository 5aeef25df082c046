// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QObject>

#include <vector>

namespace inquit {

/// Where a page that changed the library says so, and where the others hear it and read anew.
class LibraryChanges : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToRemoveArticles(); ///< what is being written on them is to be saved now
    void articlesChanged();       ///< any: removed, restored, or changed by another program
    /// These alone: added, read, starred. Their rows are read anew, no whole list.
    void articleRowsChanged(const std::vector<inquit::ArticleId> &articles);
    void attributionsChanged(); ///< quotations, speakers or topics: new articles, decisions
    void notesChanged();
    /// Another program changed something: before the signals that say what is read anew.
    void changedElsewhere();
    void detailsChanged(inquit::ArticleId article); ///< its title, byline, outlet or date
};

} // namespace inquit
