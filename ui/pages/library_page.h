// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/details_repository.h"
#include "library/rows.h"
#include "models/article_filter.h"
#include "models/article_list_model.h"
#include "pages/messages.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QUndoStack;

namespace inquit {

class LibraryChanges;
class Selection;

/// The articles of the library: list, filter, open, star, mark as read, remove and take back.
class LibraryPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<Result<std::vector<ArticleRow>>()> articles;
        std::function<Result<ArticleRow>(ArticleId)> row;
        std::function<Result<void>(ArticleId, bool)> setRead;
        std::function<Result<void>(ArticleId, bool)> setStarred;
        std::function<Result<void>(ArticleId)> remove;
        std::function<Result<void>(ArticleId)> restore;
        std::function<Result<void>(const std::vector<ArticleId> &)> destroy;
        std::function<Result<ArticleDetails>(ArticleId)> foundDetails;
        std::function<Result<DetailEdits>(ArticleId)> detailEdits;
        std::function<Result<void>(ArticleId, const DetailEdits &)> setDetailEdits;
    };

    LibraryPage(Functions functions, Selection &selection, LibraryChanges &changes,
                QUndoStack &undo, QObject *parent = nullptr);

    ArticleListModel *articles() { return &m_articles; }
    ArticleFilter *filter() { return &m_filter; } ///< what the view shows
    Messages *messages() { return &m_messages; }

    bool isEmpty() const { return m_articles.rowCount() == 0; }
    QString countText() const;   ///< "12 articles", "3 of 12 articles"
    QString emptyText() const;   ///< what to say in the place of rows; empty where there are rows
    QModelIndex current() const; ///< of filter(): the open article
    void clearFilters();

    // Rows are rows of filter().
    void open(const QModelIndex &row);
    void setStarred(const QModelIndex &row, bool starred); ///< undoable
    void toggleStarred(const QModelIndex &row);
    void setRead(const QModelIndex &row, bool read); ///< undoable
    void toggleRead(const QModelIndex &row);
    void remove(const QModelIndexList &rows); ///< undoable; a message offers to take it back
    /// Forgets the articles and the notes on them for good, and with them every step that could be
    /// undone.
    void destroy(const QModelIndexList &rows);
    /// What names and dates the article, and what was read of that in it; none where that cannot be
    /// told, which a message says.
    struct Details {
        ArticleDetails shown;
        ArticleDetails found;
    };
    std::optional<Details> details(const QModelIndex &row);
    void setDetails(const QModelIndex &row, const ArticleDetails &wanted); ///< undoable, likewise

    /// Lets the filters go where one of them keeps an article out of the list.
    void reveal(ArticleId article);

    void reload();

Q_SIGNALS:
    void countsChanged(); ///< countText(), emptyText(), isEmpty()
    void currentChanged();

private:
    static ArticleId idAt(const QModelIndex &row);
    static std::vector<ArticleId> idsAt(const QModelIndexList &rows);
    void readRows(const std::vector<ArticleId> &articles);
    bool changed(ArticleId article, const Result<void> &result, const QString &whatFailed);
    bool edit(ArticleId id, const DetailEdits &edits);
    bool takeOut(const std::vector<ArticleId> &ids);
    bool putBack(const std::vector<ArticleId> &ids, std::optional<ArticleId> toOpen);
    void announceArticles();

    Functions m_functions;
    Selection &m_selection;
    LibraryChanges &m_changes;
    QUndoStack &m_undo;
    ArticleListModel m_articles;
    ArticleFilter m_filter;
    Messages m_messages;
};

} // namespace inquit
