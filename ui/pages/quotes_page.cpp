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

namespace inquit {

using namespace Qt::StringLiterals;

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
    m_filter.setMode(QuotationMode::Speech);
    connect(&m_selection, &Selection::articleChanged, this, [this] {
        if (m_selection.scope() == Scope::Article) {
            reload();
        }
    });
    for (const auto signal :
         { &Selection::scopeChanged, &Selection::speakerChanged, &Selection::topicChanged }) {
        connect(&m_selection, signal, this, &QuotesPage::reload);
    }
    connect(&m_selection, &Selection::quotationChanged, this, &QuotesPage::showChosen);
    connect(&changes, &LibraryChanges::attributionsChanged, this, &QuotesPage::reload);
    connect(&m_speakers, &SpeakersPage::speakersChanged, this, &QuotesPage::takeLooks);
    connect(&m_topics, &TopicsPage::topicsChanged, this, &QuotesPage::chipsChanged);
    connect(&m_filter, &ListFilter::textChanged, this, &QuotesPage::announceFilter);
    connect(&m_filter, &QuotationFilterModel::filterChanged, this, &QuotesPage::announceFilter);
    takeLooks();
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
        m_quotations.setRows(*quotations);
    } else {
        m_messages.showFailure(u"The quotations could not be read."_s, quotations.error());
    }
    Q_EMIT countsChanged();
    Q_EMIT chipsChanged();
    Q_EMIT readingChanged();
    Q_EMIT currentChanged();
}

/// What is chosen in the text has its row, be it a thought: the filter by mode gives way.
void QuotesPage::showChosen()
{
    const std::optional<QuotationId> chosen = m_selection.quotation();
    if (chosen && !showsAllModes()) {
        const QModelIndex row = m_quotations.indexOf(*chosen);
        if (row.isValid() && m_quotations.at(row.row()).attribution.mode != QuotationMode::Speech) {
            setShowsAllModes(true);
        }
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
    return !m_filter.mode();
}

void QuotesPage::setShowsAllModes(bool all)
{
    if (all != showsAllModes()) {
        m_filter.setMode(all ? std::nullopt : std::optional(QuotationMode::Speech));
        Q_EMIT showsAllModesChanged();
    }
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
    const bool hidesModes =
        !showsAllModes() && std::ranges::any_of(m_quotations.rows(), [](const QuotationRow &row) {
            return row.attribution.mode != QuotationMode::Speech;
        });
    if (hidesModes) {
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
    const QString count = counted(all, u"quotation"_s, u"quotations"_s);
    return m_filter.rowCount() == all ? count : grouped(m_filter.rowCount()) % u" of "_s % count;
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
        m_selection.openQuotation(quotation->article, quotation->id,
                                  hull(quotation->attribution.content));
    }
}

} // namespace inquit
