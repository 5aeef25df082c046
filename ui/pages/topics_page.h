// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/list_filter.h"
#include "models/topic_list_model.h"
#include "pages/latest_answer.h"
#include "pages/messages.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace inquit {

class LibraryChanges;
class Selection;
struct SelectionChange;

/// What is spoken of, in the article or in the library.
class TopicsPage : public QObject {
    Q_OBJECT

public:
    using Topics = Result<std::vector<TopicRow>>;
    struct Functions {
        /// Of an article, or of the library: the library's may be long, and come later.
        std::function<QFuture<Topics>(std::optional<ArticleId>)> topics;
    };

    TopicsPage(Functions functions, Selection &selection, LibraryChanges &changes,
               QObject *parent = nullptr);

    TopicListModel *topics() { return &m_topics; }
    ListFilter *filter() { return &m_filter; } ///< what the view shows
    Messages *messages() { return &m_messages; }

    QString countText() const;
    QString emptyText() const;
    QString legend() const;      ///< what bold rows are; empty where there are none
    QModelIndex current() const; ///< of filter(): the chosen topic
    void clearFilters() { m_filter.setText({}); }

    /// As a click does: chooses the topic of a row of filter(), or lets it go.
    void choose(const QModelIndex &row);
    /// Chooses the topic of a row of filter(), over the whole library.
    void chooseInLibrary(const QModelIndex &row);
    const TopicRow *topic(TopicId id) const; ///< null where not in the list

    void reload();

Q_SIGNALS:
    void topicsChanged();
    void countsChanged();
    void currentChanged();
    void begunAnew(); ///< the rows are another article's, or the library's

private:
    void follow(const SelectionChange &change);
    void take(const Topics &rows);
    void showCounts();

    Functions m_functions;
    Selection &m_selection;
    std::vector<TopicRow> m_read; ///< as the library has them
    TopicListModel m_topics;
    ListFilter m_filter;
    Messages m_messages;
    LatestAnswer<Topics> m_answer;
    bool m_beginsAnew = false; ///< the next rows are another article's, or the library's
};

} // namespace inquit
