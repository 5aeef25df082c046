// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/quotation_repository.h"
#include "models/quotation_filter_model.h"
#include "models/quotation_list_model.h"
#include "pages/latest_answer.h"
#include "pages/messages.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace inquit {

class LibraryChanges;
class Selection;
struct SelectionChange;
class SpeakersPage;
class TopicsPage;

/// A filter that is on, as a chip that one click takes off.
struct FilterChip {
    enum class Of { Speaker, Topic, Mode, Text };

    Of of = Of::Text;
    QString text; ///< "Joe Biden", "climate change", "“vaccines”", "Speech only"
    bool operator==(const FilterChip &) const = default;
};

/// The quotations of the article or the library, of the chosen speaker and topic.
class QuotesPage : public QObject {
    Q_OBJECT

public:
    using Quotations = Result<std::vector<QuotationRow>>;
    struct Functions {
        /// A ready future where it is quick; read in another thread where it is not.
        std::function<QFuture<Quotations>(const QuotationFilter &)> quotations;
    };

    QuotesPage(Functions functions, Selection &selection, LibraryChanges &changes,
               SpeakersPage &speakers, TopicsPage &topics, QObject *parent = nullptr);

    QuotationListModel *quotations() { return &m_quotations; }
    QuotationFilterModel *filter() { return &m_filter; } ///< what the view shows
    Messages *messages() { return &m_messages; }

    bool showsAllModes() const; ///< or those in speech alone
    void setShowsAllModes(bool all);
    std::vector<FilterChip> chips() const;
    void clear(FilterChip::Of filter);
    void clearFilters();

    bool isReading() const { return m_answer.isWaiting(); }
    /// "7 quotations", "2 of 7 quotations", "9 of 11, 2 thoughts hidden"
    QString countText() const;
    QString emptyText() const;
    QModelIndex current() const;                          ///< of filter(): the chosen quotation
    const QuotationRow *at(const QModelIndex &row) const; ///< a row of filter()
    /// Opens the quotation of a row of filter() at its place in the text.
    void open(const QModelIndex &row);
    void open(const QuotationRow &quotation);

    // Through what is listed, from the chosen quotation, or from a position of the open article
    // where none is chosen; round at the ends.
    void goToNext(qsizetype position, bool sameSpeaker = false);
    void goToPrevious(qsizetype position, bool sameSpeaker = false);
    bool canStep() const { return m_filter.rowCount() > 0; }
    /// The quotation that is listed after another, or before it where it is the last; none where it
    /// is the only one or is not listed.
    std::optional<QuotationRow> neighbour(QuotationId id) const;

    void reload();

Q_SIGNALS:
    void countsChanged(); ///< countText(), emptyText()
    void chipsChanged();
    void currentChanged();
    void readingChanged();
    void showsAllModesChanged();
    void begunAnew(); ///< the rows are of another choice than before

private:
    void take(const Quotations &quotations);
    void follow(const SelectionChange &change);
    void takeMode();
    std::vector<QuotationRow> listed() const;
    void step(qsizetype position, bool sameSpeaker, int direction);
    qsizetype firstAfter(const std::vector<QuotationRow> &rows, qsizetype position) const;
    QString hiddenText() const;
    void takeLooks();
    void announceFilter();
    QString speakerName() const;

    Functions m_functions;
    Selection &m_selection;
    SpeakersPage &m_speakers;
    TopicsPage &m_topics;
    QuotationListModel m_quotations;
    QuotationFilterModel m_filter;
    Messages m_messages;
    LatestAnswer<Quotations> m_answer;
    bool m_beginsAnew = false; ///< with the rows that are being read
};

} // namespace inquit
