// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/quotation_list_model.h"
#include "models/speaker_filter.h"
#include "models/speaker_list_model.h"
#include "pages/latest_answer.h"
#include "pages/messages.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace inquit {

class LibraryChanges;
class Selection;
struct SelectionChange;

/// Who speaks, in the article or in the library.
class SpeakersPage : public QObject {
    Q_OBJECT

public:
    using Speakers = Result<std::vector<SpeakerRow>>;
    struct Functions {
        /// Of an article, or of the library: the library's may be long, and come later.
        std::function<QFuture<Speakers>(std::optional<ArticleId>)> speakers;
    };

    SpeakersPage(Functions functions, Selection &selection, LibraryChanges &changes,
                 QObject *parent = nullptr);

    SpeakerListModel *speakers() { return &m_speakers; }
    SpeakerFilter *filter() { return &m_filter; } ///< what the view shows
    Messages *messages() { return &m_messages; }

    QString countText() const;   ///< "8 speakers", "2 of 8 speakers"
    QString emptyText() const;   ///< empty where there are rows
    QModelIndex current() const; ///< of filter(): the chosen speaker
    void clearFilters();

    /// As a click does: chooses the speaker of a row of filter(), or lets them go.
    void choose(const QModelIndex &row);
    /// Chooses the speaker of a row of filter(), over the whole library.
    void chooseInLibrary(const QModelIndex &row);
    const SpeakerRow *speaker(SpeakerId id) const; ///< null where not in the list
    SpeakerLooks looks() const;                    ///< of every speaker of the list
    /// The names to choose from where an attribution is corrected: the runner-up, then who else is
    /// in its article, then the others of the list.
    std::vector<SpeakerRow> candidates(const QuotationRow &quotation);

    void reload();

Q_SIGNALS:
    void speakersChanged(); ///< the list was read anew
    void countsChanged();
    void currentChanged();
    void begunAnew(); ///< the rows are another article's, or the library's

private:
    void follow(const SelectionChange &change);
    void take(const Speakers &rows);
    std::vector<SpeakerRow> withCounts(std::vector<SpeakerRow> rows) const;
    void showCounts();
    int possibleRows() const; ///< without what was typed into the filter

    Functions m_functions;
    Selection &m_selection;
    std::vector<SpeakerRow> m_read; ///< as the library has them
    SpeakerListModel m_speakers;
    SpeakerFilter m_filter;
    Messages m_messages;
    LatestAnswer<Speakers> m_answer;
    bool m_beginsAnew = false; ///< the next rows are another article's, or the library's
};

} // namespace inquit
