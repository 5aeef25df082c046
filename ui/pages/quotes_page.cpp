// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/quotes_page.h"

#include "models/plain_words.h"
#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "pages/speakers_page.h"
#include "pages/topics_page.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

TextRange placeOf(const QuotationRow &row)
{
    return hull(row.attribution.content);
}

} // namespace

QuotesPage::QuotesPage(Functions functions, Selection &selection, LibraryChanges &changes,
                       SpeakersPage &speakers, TopicsPage &topics, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_speakers(speakers)
    , m_topics(topics)
    , m_answer(this, [this](const Quotations &quotations) { take(quotations); })
{
    m_filter.setSourceModel(&m_quotations);
    takeMode();
    connect(&m_selection, &Selection::changed, this, &QuotesPage::follow);
    connect(&changes, &LibraryChanges::attributionsChanged, this, &QuotesPage::reload);
    connect(&m_speakers, &SpeakersPage::speakersChanged, this, &QuotesPage::takeLooks);
    connect(&m_topics, &TopicsPage::topicsChanged, this, &QuotesPage::chipsChanged);
    connect(&m_filter, &ListFilter::textChanged, this, &QuotesPage::announceFilter);
    connect(&m_filter, &QuotationFilterModel::filterChanged, this, &QuotesPage::announceFilter);
    takeLooks();
}

void QuotesPage::follow(const SelectionChange &change)
{
    const bool isOtherArticle =
        change.has(SelectionChange::Article) && change.now.scope == Scope::Article;
    if (change.has(SelectionChange::Mode)) {
        takeMode();
        Q_EMIT showsAllModesChanged();
    }
    if (isOtherArticle
        || change.has(SelectionChange::Scope | SelectionChange::Speaker | SelectionChange::Topic)) {
        m_beginsAnew = true;
        reload();
    }
    if (change.has(SelectionChange::Quotation)) {
        Q_EMIT currentChanged();
    }
}

void QuotesPage::takeMode()
{
    m_filter.setMode(m_selection.showsAllModes() ? std::nullopt
                                                 : std::optional(QuotationMode::Speech));
}

void QuotesPage::reload()
{
    const bool wasReading = isReading();
    if (m_selection.hasScope()) {
        m_answer.ask(m_functions.quotations({ .article = m_selection.articleOfScope(),
                                              .speaker = m_selection.speaker(),
                                              .topic = m_selection.topic(),
                                              .mode = {} }));
    } else {
        m_answer.forget();
        take({});
    }
    Q_EMIT chipsChanged();
    if (isReading() != wasReading) {
        Q_EMIT readingChanged();
    }
}

void QuotesPage::take(const Quotations &quotations)
{
    if (quotations) {
        m_quotations.setSaidOfAll({ .speaker = m_selection.speaker().has_value(),
                                    .article = m_selection.articleOfScope().has_value() });
        m_quotations.setRows(*quotations);
    } else {
        m_messages.showFailure(u"The quotations could not be read."_s, quotations.error());
    }
    Q_EMIT countsChanged();
    Q_EMIT chipsChanged();
    Q_EMIT readingChanged();
    if (std::exchange(m_beginsAnew, false)) {
        Q_EMIT begunAnew();
    }
    Q_EMIT currentChanged();
}

void QuotesPage::takeLooks()
{
    m_quotations.setLooks(m_speakers.looks());
    Q_EMIT chipsChanged();
}

void QuotesPage::announceFilter()
{
    Q_EMIT countsChanged();
    Q_EMIT chipsChanged();
    Q_EMIT currentChanged();
}

bool QuotesPage::showsAllModes() const
{
    return m_selection.showsAllModes();
}

void QuotesPage::setShowsAllModes(bool all)
{
    m_selection.setShowsAllModes(all);
}

std::vector<FilterChip> QuotesPage::chips() const
{
    std::vector<FilterChip> chips;
    if (m_selection.speaker()) {
        chips.push_back({ .of = FilterChip::Of::Speaker, .text = speakerName() });
    }
    if (m_selection.topic()) {
        const TopicRow *topic = m_topics.topic(*m_selection.topic());
        chips.push_back(
            { .of = FilterChip::Of::Topic, .text = topic ? topic->label : u"A topic"_s });
    }
    if (!hiddenText().isEmpty()) {
        chips.push_back({ .of = FilterChip::Of::Mode, .text = u"Speech only"_s });
    }
    if (!m_filter.text().trimmed().isEmpty()) {
        chips.push_back(
            { .of = FilterChip::Of::Text, .text = u'“' % m_filter.text().trimmed() % u'”' });
    }
    return chips;
}

/// The list of speakers may not have the chosen one (another scope); their quotations do.
QString QuotesPage::speakerName() const
{
    if (const SpeakerRow *speaker = m_speakers.speaker(*m_selection.speaker())) {
        return speaker->name;
    }
    const auto said =
        std::ranges::find(m_quotations.rows(), m_selection.speaker(), &QuotationRow::speaker);
    return said != m_quotations.rows().end() ? said->speakerName : u"A speaker"_s;
}

void QuotesPage::clear(FilterChip::Of filter)
{
    switch (filter) {
    case FilterChip::Of::Speaker:
        m_selection.setSpeaker({});
        break;
    case FilterChip::Of::Topic:
        m_selection.setTopic({});
        break;
    case FilterChip::Of::Mode:
        setShowsAllModes(true);
        break;
    case FilterChip::Of::Text:
        m_filter.setText({});
        break;
    }
}

void QuotesPage::clearFilters()
{
    for (const FilterChip &chip : chips()) {
        clear(chip.of);
    }
}

QString QuotesPage::countText() const
{
    const int all = m_quotations.rowCount();
    const int listed = m_filter.rowCount();
    const QString hidden = hiddenText();
    if (!hidden.isEmpty()) {
        return grouped(listed) % u" of "_s % grouped(all) % u", "_s % hidden;
    }
    const QString count = counted(all, u"quotation"_s, u"quotations"_s);
    return listed == all ? count : grouped(listed) % u" of "_s % count;
}

/// What the filter by mode keeps out: "2 thoughts hidden"; empty where it is nothing.
QString QuotesPage::hiddenText() const
{
    std::array<int, 2> hidden {}; // thoughts, others
    for (const QuotationRow &row : m_quotations.rows()) {
        if (!m_selection.shows(row.attribution.mode)) {
            ++hidden[row.attribution.mode == QuotationMode::Thought ? 0 : 1];
        }
    }
    QStringList kinds;
    if (hidden[0] > 0) {
        kinds << counted(hidden[0], u"thought"_s, u"thoughts"_s);
    }
    if (hidden[1] > 0) {
        kinds << counted(hidden[1], u"other"_s, u"others"_s);
    }
    return kinds.isEmpty() ? QString() : kinds.join(u" and "_s) + u" hidden"_s;
}

QString QuotesPage::emptyText() const
{
    if (m_filter.rowCount() > 0 || isReading()) {
        return {};
    }
    if (!m_selection.hasScope()) {
        return u"Open an article to see its quotations."_s;
    }
    return chips().empty() ? u"Nobody is quoted here."_s : u"No quotation fits the filters."_s;
}

QModelIndex QuotesPage::current() const
{
    const std::optional<QuotationId> chosen = m_selection.quotation();
    return chosen ? m_filter.mapFromSource(m_quotations.indexOf(*chosen)) : QModelIndex();
}

const QuotationRow *QuotesPage::at(const QModelIndex &row) const
{
    return row.isValid() ? &m_quotations.at(m_filter.mapToSource(row).row()) : nullptr;
}

void QuotesPage::open(const QModelIndex &row)
{
    if (const QuotationRow *quotation = at(row)) {
        open(QuotationRow(*quotation));
    }
}

void QuotesPage::open(const QuotationRow &quotation)
{
    m_selection.openQuotation(quotation.article, quotation.id, placeOf(quotation));
}

void QuotesPage::goToNext(qsizetype position, bool sameSpeaker)
{
    step(position, sameSpeaker, 1);
}

void QuotesPage::goToPrevious(qsizetype position, bool sameSpeaker)
{
    step(position, sameSpeaker, -1);
}

std::vector<QuotationRow> QuotesPage::listed() const
{
    std::vector<QuotationRow> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        rows.push_back(*at(m_filter.index(row, 0)));
    }
    return rows;
}

void QuotesPage::step(qsizetype position, bool sameSpeaker, int direction)
{
    std::vector<QuotationRow> stops = listed();
    const QuotationRow *from = at(current());
    const std::optional<SpeakerId> speaker = from ? from->speaker : m_selection.speaker();
    if (sameSpeaker && (from || speaker)) {
        std::erase_if(stops, [&](const QuotationRow &row) { return row.speaker != speaker; });
    }
    if (stops.empty()) {
        return;
    }
    const qsizetype count = qsizetype(stops.size());
    qsizetype to = 0;
    if (from) {
        to = std::ranges::find(stops, from->id, &QuotationRow::id) - stops.begin() + direction;
    } else {
        to = firstAfter(stops, position) - (direction < 0 ? 1 : 0);
    }
    open(stops[size_t((to + count) % count)]);
}

/// Of rows in the order of the text, the first that begins at a place of the open article or after
/// it; past the last of its rows where there is none.
qsizetype QuotesPage::firstAfter(const std::vector<QuotationRow> &rows, qsizetype position) const
{
    qsizetype after = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].article != m_selection.article()) {
            continue;
        }
        if (placeOf(rows[i]).begin >= position) {
            return qsizetype(i);
        }
        after = qsizetype(i) + 1;
    }
    return after;
}

std::optional<QuotationRow> QuotesPage::neighbour(QuotationId id) const
{
    const std::vector<QuotationRow> rows = listed();
    const auto found = std::ranges::find(rows, id, &QuotationRow::id);
    if (found == rows.end()) {
        return {};
    }
    if (std::next(found) != rows.end()) {
        return *std::next(found);
    }
    return found != rows.begin() ? std::optional(*std::prev(found)) : std::nullopt;
}

} // namespace inquit
