// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/topics_page.h"

#include "models/plain_words.h"
#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"

#include <utility>

namespace inquit {

using namespace Qt::StringLiterals;

TopicsPage::TopicsPage(Functions functions, Selection &selection, LibraryChanges &changes,
                       QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_answer(this, [this](const Topics &rows) { take(rows); })
{
    m_filter.setSourceModel(&m_topics);
    connect(&m_selection, &Selection::changed, this, &TopicsPage::follow);
    connect(&changes, &LibraryChanges::attributionsChanged, this, &TopicsPage::reload);
    connect(&m_filter, &ListFilter::textChanged, this, &TopicsPage::countsChanged);
}

void TopicsPage::follow(const SelectionChange &change)
{
    const bool isOtherArticle =
        change.has(SelectionChange::Article) && change.now.scope == Scope::Article;
    if (isOtherArticle || change.has(SelectionChange::Scope)) {
        m_beginsAnew = true;
        reload();
    } else if (change.has(SelectionChange::Mode)) {
        showCounts();
    } else if (change.has(SelectionChange::Topic)) {
        Q_EMIT currentChanged();
    }
}

void TopicsPage::reload()
{
    if (m_selection.hasScope()) {
        m_answer.ask(m_functions.topics(m_selection.articleOfScope()));
    } else {
        m_answer.forget();
        take({});
    }
}

void TopicsPage::take(const Topics &rows)
{
    if (rows) {
        m_read = *rows;
        showCounts();
    } else {
        m_messages.showFailure(u"The topics could not be read."_s, rows.error());
    }
    if (std::exchange(m_beginsAnew, false)) {
        Q_EMIT begunAnew();
    }
}

/// Counts what is listed: all quotations on each topic, or those in speech.
void TopicsPage::showCounts()
{
    std::vector<TopicRow> rows = m_read;
    if (!m_selection.showsAllModes()) {
        for (TopicRow &row : rows) {
            row.quotations = row.inSpeech;
        }
    }
    m_topics.setTopics(std::move(rows));
    Q_EMIT topicsChanged();
    Q_EMIT countsChanged();
    Q_EMIT currentChanged();
}

QString TopicsPage::countText() const
{
    const int all = m_topics.rowCount();
    const QString count = counted(all, u"topic"_s, u"topics"_s);
    return m_filter.rowCount() == all ? count : grouped(m_filter.rowCount()) % u" of "_s % count;
}

QString TopicsPage::emptyText() const
{
    if (m_filter.rowCount() > 0) {
        return {};
    }
    if (m_topics.rowCount() > 0) {
        return u"No topic fits the filter."_s;
    }
    return m_selection.hasScope() ? u"No topics were found here."_s
                                  : u"Open an article to see its topics."_s;
}

QString TopicsPage::legend() const
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.index(row, 0).data(Role::IsAnnounced).toBool()) {
            return u"Bold means on the agenda"_s;
        }
    }
    return {};
}

QModelIndex TopicsPage::current() const
{
    const std::optional<TopicId> chosen = m_selection.topic();
    return chosen ? m_filter.mapFromSource(m_topics.indexOf(*chosen)) : QModelIndex();
}

void TopicsPage::choose(const QModelIndex &row)
{
    if (row.isValid()) {
        m_selection.toggleTopic({ row.data(Role::RowId).toLongLong() });
    }
}

void TopicsPage::chooseInLibrary(const QModelIndex &row)
{
    if (row.isValid()) {
        const TopicId id { row.data(Role::RowId).toLongLong() };
        m_selection.setScope(Scope::Library); // which leaves no rows as they were
        m_selection.setTopic(id);
    }
}

const TopicRow *TopicsPage::topic(TopicId id) const
{
    const std::optional<int> row = m_topics.rowOf(id);
    return row ? &m_topics.at(*row) : nullptr;
}

} // namespace inquit
