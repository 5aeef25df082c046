// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/speakers_page.h"

#include "models/plain_words.h"
#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace inquit {

using namespace Qt::StringLiterals;

SpeakersPage::SpeakersPage(Functions functions, Selection &selection, LibraryChanges &changes,
                           QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_answer(this, [this](const Speakers &rows) { take(rows); })
{
    m_filter.setSourceModel(&m_speakers);
    connect(&m_selection, &Selection::changed, this, &SpeakersPage::follow);
    connect(&changes, &LibraryChanges::attributionsChanged, this, &SpeakersPage::reload);
    connect(&m_filter, &ListFilter::textChanged, this, &SpeakersPage::countsChanged);
    connect(&m_filter, &SpeakerFilter::filterChanged, this, &SpeakersPage::countsChanged);
}

void SpeakersPage::follow(const SelectionChange &change)
{
    const bool isOtherArticle =
        change.has(SelectionChange::Article) && change.now.scope == Scope::Article;
    if (isOtherArticle || change.has(SelectionChange::Scope)) {
        m_beginsAnew = true;
        reload();
    } else if (change.has(SelectionChange::Mode)) {
        showCounts();
    } else if (change.has(SelectionChange::Speaker)) {
        Q_EMIT currentChanged();
    }
}

void SpeakersPage::reload()
{
    if (m_selection.hasScope()) {
        m_answer.ask(m_functions.speakers(m_selection.articleOfScope()));
    } else {
        m_answer.forget();
        take({});
    }
}

void SpeakersPage::take(const Speakers &rows)
{
    if (rows) {
        m_read = *rows;
        showCounts();
    } else {
        m_messages.showFailure(u"The speakers could not be read."_s, rows.error());
    }
    if (std::exchange(m_beginsAnew, false)) {
        Q_EMIT begunAnew();
    }
}

/// Counts what is listed: all quotations of each speaker, or those in speech. The most quoted
/// first.
std::vector<SpeakerRow> SpeakersPage::withCounts(std::vector<SpeakerRow> rows) const
{
    if (!m_selection.showsAllModes()) {
        for (SpeakerRow &row : rows) {
            row.quotations = row.inSpeech;
        }
        std::ranges::stable_sort(rows, std::ranges::greater(), &SpeakerRow::quotations);
    }
    return rows;
}

void SpeakersPage::showCounts()
{
    m_speakers.setSpeakers(withCounts(m_read));
    Q_EMIT speakersChanged();
    Q_EMIT countsChanged();
    Q_EMIT currentChanged();
}

int SpeakersPage::possibleRows() const
{
    return int(std::ranges::count_if(m_speakers.rows(),
                                     [](const SpeakerRow &row) { return row.quotations > 0; }));
}

QString SpeakersPage::countText() const
{
    const int possible = possibleRows();
    const QString count = counted(possible, u"speaker"_s, u"speakers"_s);
    return m_filter.rowCount() == possible ? count
                                           : grouped(m_filter.rowCount()) % u" of "_s % count;
}

QString SpeakersPage::emptyText() const
{
    if (m_filter.rowCount() > 0) {
        return {};
    }
    if (possibleRows() > 0) {
        return u"No speaker fits the filter."_s;
    }
    return m_selection.hasScope() ? u"Nobody is quoted here."_s
                                  : u"Open an article to see who speaks."_s;
}

QModelIndex SpeakersPage::current() const
{
    const std::optional<SpeakerId> chosen = m_selection.speaker();
    return chosen ? m_filter.mapFromSource(m_speakers.indexOf(*chosen)) : QModelIndex();
}

void SpeakersPage::clearFilters()
{
    m_filter.setText({});
}

void SpeakersPage::choose(const QModelIndex &row)
{
    if (row.isValid()) {
        m_selection.toggleSpeaker({ row.data(Role::RowId).toLongLong() });
    }
}

void SpeakersPage::chooseInLibrary(const QModelIndex &row)
{
    if (row.isValid()) {
        const SpeakerId id { row.data(Role::RowId).toLongLong() };
        m_selection.setScope(Scope::Library); // which leaves no rows as they were
        m_selection.setSpeaker(id);
    }
}

const SpeakerRow *SpeakersPage::speaker(SpeakerId id) const
{
    const std::optional<int> row = m_speakers.rowOf(id);
    return row ? &m_speakers.at(*row) : nullptr;
}

SpeakerLooks SpeakersPage::looks() const
{
    SpeakerLooks looks;
    looks.reserve(m_speakers.rowCount());
    for (const SpeakerRow &row : m_speakers.rows()) {
        looks.insert(row.id, { .hue = row.hue, .role = row.role, .kind = row.kind });
    }
    return looks;
}

std::vector<SpeakerRow> SpeakersPage::candidates(const QuotationRow &quotation)
{
    std::vector<SpeakerRow> rows;
    if (Speakers here = m_functions.speakers(quotation.article).result()) {
        rows = withCounts(std::move(*here));
    } else {
        m_messages.showFailure(u"The speakers of the article could not be read."_s, here.error());
    }
    QSet<SpeakerId> known;
    for (const SpeakerRow &row : rows) {
        known.insert(row.id);
    }
    std::ranges::copy_if(m_speakers.rows(), std::back_inserter(rows),
                         [&](const SpeakerRow &row) { return !known.contains(row.id); });
    std::erase_if(rows, [&](const SpeakerRow &row) { return row.id == quotation.speaker; });
    std::ranges::stable_partition(
        rows, [&](const SpeakerRow &row) { return row.id == quotation.runnerUp; });
    return rows;
}

} // namespace inquit
