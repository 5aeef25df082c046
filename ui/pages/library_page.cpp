// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/library_page.h"

#include "commands/edit_details_command.h"
#include "commands/mark_commands.h"
#include "commands/remove_command.h"
#include "models/plain_words.h"
#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "pages/undo_offer.h"

#include <QUndoStack>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(Functions functions, Selection &selection, LibraryChanges &changes,
                         QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_changes(changes)
    , m_undo(undo)
{
    Q_ASSERT(m_functions.articles && m_functions.row && m_functions.setRead
             && m_functions.setStarred && m_functions.remove && m_functions.restore
             && m_functions.destroy && m_functions.foundDetails && m_functions.detailEdits
             && m_functions.setDetailEdits);
    m_filter.setSourceModel(&m_articles);
    connect(&m_selection, &Selection::changed, this, [this](const SelectionChange &change) {
        if (change.has(SelectionChange::Article)) {
            Q_EMIT currentChanged();
        }
    });
    connect(&m_changes, &LibraryChanges::articlesChanged, this, &LibraryPage::reload);
    connect(&m_changes, &LibraryChanges::articleRowsChanged, this, &LibraryPage::readRows);
    connect(&m_filter, &ListFilter::textChanged, this, &LibraryPage::countsChanged);
    connect(&m_filter, &ArticleFilter::filterChanged, this, &LibraryPage::countsChanged);
    connect(&m_filter, &ArticleFilter::filterChanged, this,
            [this] { m_articles.setTellsOutlet(m_filter.outlet().isEmpty()); });
    reload();
}

void LibraryPage::reload()
{
    Result<std::vector<ArticleRow>> rows = m_functions.articles();
    if (!rows) {
        m_messages.showFailure(u"The library could not be read."_s, rows.error());
        return;
    }
    m_articles.setRows(std::move(*rows));
    Q_EMIT countsChanged();
    Q_EMIT currentChanged();
}

void LibraryPage::readRows(const std::vector<ArticleId> &articles)
{
    for (const ArticleId id : articles) {
        Result<ArticleRow> row = m_functions.row(id);
        if (row) {
            m_articles.put(std::move(*row));
        } else if (row.error().kind != Error::Kind::NotFound) { // removed since then: not listed
            m_messages.showFailure(u"The library could not be read."_s, row.error());
            return;
        }
    }
    Q_EMIT countsChanged();
    Q_EMIT currentChanged();
}

QString LibraryPage::countText() const
{
    const int all = m_articles.rowCount();
    const QString count = counted(all, u"article"_s, u"articles"_s);
    return m_filter.rowCount() == all ? count : grouped(m_filter.rowCount()) % u" of "_s % count;
}

QString LibraryPage::emptyText() const
{
    if (isEmpty()) {
        return u"Your library is empty. Open files, paste an article, or open the samples."_s;
    }
    return m_filter.rowCount() == 0 ? u"No article fits the filter."_s : QString();
}

QModelIndex LibraryPage::current() const
{
    const std::optional<ArticleId> open = m_selection.article();
    return open ? m_filter.mapFromSource(m_articles.indexOf(*open)) : QModelIndex();
}

void LibraryPage::clearFilters()
{
    m_filter.setText({});
    m_filter.setShow(ArticleFilter::Show::All);
    m_filter.setOutlet({});
}

void LibraryPage::reveal(ArticleId article)
{
    const QModelIndex row = m_articles.indexOf(article);
    if (row.isValid() && !m_filter.mapFromSource(row).isValid()) {
        clearFilters();
        Q_EMIT currentChanged();
    }
}

ArticleId LibraryPage::idAt(const QModelIndex &row)
{
    return { row.data(Role::RowId).toLongLong() };
}

void LibraryPage::open(const QModelIndex &row)
{
    if (row.isValid()) {
        m_selection.openArticle(idAt(row));
    }
}

void LibraryPage::toggleStarred(const QModelIndex &row)
{
    setStarred(row, !row.data(Role::IsStarred).toBool());
}

void LibraryPage::setStarred(const QModelIndex &row, bool starred)
{
    if (!row.isValid() || row.data(Role::IsStarred).toBool() == starred) {
        return;
    }
    const auto set = [this, id = idAt(row)](bool to) {
        return changed(id, m_functions.setStarred(id, to), u"The star could not be set."_s);
    };
    Command::run(m_undo, std::make_unique<StarCommand>(starred, set));
}

void LibraryPage::toggleRead(const QModelIndex &row)
{
    setRead(row, row.data(Role::IsUnread).toBool());
}

void LibraryPage::setRead(const QModelIndex &row, bool read)
{
    if (!row.isValid() || row.data(Role::IsUnread).toBool() == !read) {
        return;
    }
    const auto set = [this, id = idAt(row)](bool to) {
        return changed(id, m_functions.setRead(id, to), u"The article could not be marked."_s);
    };
    Command::run(m_undo, std::make_unique<MarkReadCommand>(read, set));
}

bool LibraryPage::changed(ArticleId article, const Result<void> &result, const QString &whatFailed)
{
    if (!result) {
        m_messages.showFailure(whatFailed, result.error());
        return false;
    }
    Q_EMIT m_changes.articleRowsChanged({ article });
    return true;
}

void LibraryPage::remove(const QModelIndexList &rows)
{
    std::vector<ArticleId> ids;
    QString title;
    for (const QModelIndex &row : rows) {
        if (row.isValid() && row.column() == 0) {
            ids.push_back(idAt(row));
            title = row.data(Role::Title).toString();
        }
    }
    if (ids.empty()) {
        return;
    }
    const auto open = m_selection.article();
    const bool wasOpen = open && std::ranges::contains(ids, *open);
    auto command = std::make_unique<RemoveCommand>(
        u"remove article"_s, [=, this] { return takeOut(ids); },
        [=, this] { return putBack(ids, wasOpen ? open : std::nullopt); });
    if (Command::run(m_undo, std::move(command))) {
        const QString what = ids.size() == 1 ? QString(u'“' + title + u'”')
                                             : counted(qsizetype(ids.size()), {}, u"articles"_s);
        offerUndo(m_messages, m_undo,
                  what + (ids.size() == 1 ? u" was removed."_s : u" were removed."_s));
    }
}

std::vector<ArticleId> LibraryPage::idsAt(const QModelIndexList &rows)
{
    std::vector<ArticleId> ids;
    for (const QModelIndex &row : rows) {
        if (row.isValid() && row.column() == 0) {
            ids.push_back(idAt(row));
        }
    }
    return ids;
}

void LibraryPage::destroy(const QModelIndexList &rows)
{
    const std::vector<ArticleId> ids = idsAt(rows);
    if (ids.empty()) {
        return;
    }
    Q_EMIT m_changes.aboutToRemoveArticles();
    if (const Result<void> result = m_functions.destroy(ids); !result) {
        m_messages.showFailure(u"Not everything could be deleted."_s, result.error());
    } else {
        m_messages.show({ .kind = Message::Kind::Done,
                          .text = u"Deleted from this computer."_s,
                          .detail = {},
                          .remedy = {},
                          .actionText = {},
                          .action = {} });
    }
    m_undo.clear();
    for (const ArticleId id : ids) {
        m_selection.forgetArticle(id);
    }
    announceArticles();
}

std::optional<LibraryPage::Details> LibraryPage::details(const QModelIndex &row)
{
    const auto at = std::ranges::find(m_articles.rows(), idAt(row), &ArticleRow::id);
    if (!row.isValid() || at == m_articles.rows().end()) {
        return std::nullopt;
    }
    const Result<ArticleDetails> found = m_functions.foundDetails(at->id);
    if (!found) {
        m_messages.showFailure(u"The details could not be read."_s, found.error());
        return std::nullopt;
    }
    return Details { .shown = { .title = at->title,
                                .byline = at->byline,
                                .outlet = at->outlet,
                                .published = at->published },
                     .found = *found };
}

void LibraryPage::setDetails(const QModelIndex &row, const ArticleDetails &wanted)
{
    const std::optional<Details> known = details(row);
    if (!known || known->shown == wanted) {
        return;
    }
    const ArticleId id = idAt(row);
    const Result<DetailEdits> before = m_functions.detailEdits(id);
    if (!before) {
        m_messages.showFailure(u"The details could not be read."_s, before.error());
        return;
    }
    const DetailEdits edits = editsBetween(known->found, wanted);
    auto command = std::make_unique<EditDetailsCommand>(
        *before, edits, [this, id](const DetailEdits &each) { return edit(id, each); });
    if (Command::run(m_undo, std::move(command))) {
        offerUndo(m_messages, m_undo, u"The details were changed."_s);
    }
}

bool LibraryPage::edit(ArticleId id, const DetailEdits &edits)
{
    if (const Result<void> done = m_functions.setDetailEdits(id, edits); !done) {
        m_messages.showFailure(u"The details could not be changed."_s, done.error());
        return false;
    }
    Q_EMIT m_changes.detailsChanged(id);
    Q_EMIT m_changes.articleRowsChanged({ id });
    Q_EMIT m_changes.attributionsChanged(); // quotations and notes show title and outlet too
    Q_EMIT m_changes.notesChanged();
    return true;
}

/// Takes articles out of the lists; where one cannot be, those that were are put back.
bool LibraryPage::takeOut(const std::vector<ArticleId> &ids)
{
    Q_EMIT m_changes.aboutToRemoveArticles();
    for (size_t i = 0; i < ids.size(); ++i) {
        if (const Result<void> result = m_functions.remove(ids[i]); !result) {
            m_messages.showFailure(u"The article could not be removed."_s, result.error());
            putBack({ ids.begin(), ids.begin() + qsizetype(i) }, {});
            return false;
        }
    }
    for (const ArticleId id : ids) {
        m_selection.forgetArticle(id);
    }
    announceArticles();
    return true;
}

/// Puts articles back into the lists; where one cannot be, those that were are taken out again.
bool LibraryPage::putBack(const std::vector<ArticleId> &ids, std::optional<ArticleId> toOpen)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (const Result<void> result = m_functions.restore(ids[i]); !result) {
            m_messages.showFailure(u"The article could not be put back."_s, result.error());
            takeOut({ ids.begin(), ids.begin() + qsizetype(i) });
            return false;
        }
    }
    announceArticles();
    if (toOpen) {
        m_selection.openArticle(*toOpen);
    }
    return true;
}

void LibraryPage::announceArticles()
{
    Q_EMIT m_changes.articlesChanged();
    Q_EMIT m_changes.attributionsChanged();
    Q_EMIT m_changes.notesChanged();
}

} // namespace inquit
