// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/search_result_model.h"
#include "pages/latest_answer.h"
#include "pages/messages.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace inquit {

class LibraryChanges;
class Selection;

/// Searches as the reader types; the last wish wins.
class SearchPage : public QObject {
    Q_OBJECT

public:
    using Hits = Result<std::vector<SearchHit>>;
    struct Functions {
        /// A ready future where it is quick; in another thread where it is not.
        std::function<QFuture<Hits>(const QString &typed, std::optional<ArticleId>)> search;
        std::function<void(NoteId)> openNote;
    };

    SearchPage(Functions functions, Selection &selection, LibraryChanges &changes,
               QObject *parent = nullptr);

    SearchResultModel *results() { return &m_results; }
    Messages *messages() { return &m_messages; }

    QString typed() const { return m_typed; }
    void setTyped(const QString &typed); ///< searches a moment later; blank: no results
    void searchNow();                    ///< as Return does
    void clear() { setTyped({}); }
    bool isSearching() const { return m_answer.isWaiting(); }
    QString countText() const; ///< "12 found", "Nothing found for “climte”"
    /// Opens a hit at its place in the text, or its note; of a speaker what they said in the
    /// library.
    void open(const QModelIndex &hit);

    static constexpr int kSearchAfter = 120; ///< milliseconds after the last key

Q_SIGNALS:
    void typedChanged();
    void resultsChanged();
    void searchingChanged();

private:
    void take(const Hits &hits);
    void showSpeaker(SpeakerId speaker);

    Functions m_functions;
    Selection &m_selection;
    SearchResultModel m_results;
    Messages m_messages;
    QString m_typed;
    QTimer m_timer;
    LatestAnswer<Hits> m_answer;
    bool m_isAnswered = false;
};

} // namespace inquit
