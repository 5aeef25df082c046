// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/article_page.h"

#include "core/logging.h"
#include "models/plain_words.h"
#include "pages/library_changes.h"
#include "pages/passages.h"
#include "pages/selection.h"

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Length of the piece of a quotation that covers a place; none where none does.
std::optional<qsizetype> coveringLength(const Attribution &attribution, qsizetype position)
{
    std::optional<qsizetype> shortest;
    for (const TextRanges *ranges :
         { &attribution.content, &attribution.cue, &attribution.source }) {
        for (const TextRange &range : *ranges) {
            if (range.contains(position) && (!shortest || range.length() < *shortest)) {
                shortest = range.length();
            }
        }
    }
    return shortest;
}

TextRange placeOf(const QuotationRow &row)
{
    return hull(row.attribution.content);
}

} // namespace

ArticlePage::ArticlePage(Functions functions, Selection &selection, LibraryChanges &changes,
                         QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_changes(changes)
{
    Q_ASSERT(m_functions.article && m_functions.row && m_functions.quotations
             && m_functions.speakers && m_functions.mentions && m_functions.topics
             && m_functions.setRead);
    connect(&m_selection, &Selection::articleChanged, this, &ArticlePage::openChosenArticle);
    connect(&m_selection, &Selection::speakerChanged, this, &ArticlePage::paint);
    connect(&m_selection, &Selection::topicChanged, this, &ArticlePage::paint);
    connect(&m_selection, &Selection::quotationChanged, this, &ArticlePage::showChosenQuotation);
    connect(&m_selection, &Selection::placeWanted, this, [this](TextRange place) {
        if (hasArticle()) {
            Q_EMIT placeWanted(place);
        }
    });
    connect(&m_changes, &LibraryChanges::attributionsChanged, this, &ArticlePage::reload);
}

void ArticlePage::openChosenArticle()
{
    const std::optional<ArticleId> wanted = m_selection.article();
    m_id.reset();
    m_article = {};
    m_row = {};
    m_messages.clear();
    if (wanted && load(*wanted)) {
        m_id = wanted;
        markRead();
    }
    readAttributions();
    makePassages();
    Q_EMIT articleChanged();
    Q_EMIT passagesChanged();
}

bool ArticlePage::load(ArticleId id)
{
    Result<ArticleRow> row = m_functions.row(id);
    Result<Article> article = row ? m_functions.article(id) : std::unexpected(row.error());
    if (!article) {
        m_messages.showFailure(u"The article could not be opened."_s, article.error());
        return false;
    }
    m_row = std::move(*row);
    m_article = std::move(*article);
    return true;
}

void ArticlePage::markRead()
{
    if (m_row.read) {
        return;
    }
    if (const Result<void> result = m_functions.setRead(*m_id, true); !result) {
        // A library that cannot be written can still be read: not worth a message.
        qCInfo(lcUi) << "The article could not be marked as read:" << result.error().detail;
        return;
    }
    m_row.read = true;
    Q_EMIT m_changes.articlesChanged();
}

void ArticlePage::readAttributions()
{
    m_quotations.clear();
    m_speakers.clear();
    m_mentions.clear();
    m_topics.clear();
    if (!m_id) {
        return;
    }
    std::optional<Error> error;
    const auto take = [&error](auto &into, auto result) {
        if (result) {
            into = std::move(*result);
        } else {
            error = result.error();
        }
    };
    take(m_quotations, m_functions.quotations(*m_id));
    take(m_speakers, m_functions.speakers(*m_id));
    take(m_mentions, m_functions.mentions(*m_id));
    take(m_topics, m_functions.topics(*m_id));
    if (error) {
        m_messages.showFailure(u"Not all that was found in the article could be read."_s, *error);
    }
}

void ArticlePage::reload()
{
    if (!m_id) {
        return;
    }
    readAttributions();
    makePassages();
    Q_EMIT passagesChanged();
    if (m_selection.quotation() && !chosenQuotation()) {
        m_selection.setQuotation({});
    }
}

void ArticlePage::makePassages()
{
    const FoundInText found { m_quotations, m_speakers, m_mentions, m_topics };
    const ChosenInText chosen { .speaker = m_selection.speaker(),
                                .quotation = m_selection.quotation(),
                                .topic = m_selection.topic() };
    m_passages = passagesOf(found, chosen);
    m_strip = stripOf(found, chosen);
}

void ArticlePage::paint()
{
    const QuotationRow *chosen = chosenQuotation();
    if (m_selection.speaker() && chosen && chosen->speaker != m_selection.speaker()) {
        m_selection.setQuotation({}); // another speaker's is not what one looks at any more
    }
    makePassages();
    Q_EMIT passagesChanged();
}

/// A chosen quotation is always in the Quotes list: a speaker or a topic that would keep it out is
/// let go.
void ArticlePage::showChosenQuotation()
{
    if (const QuotationRow *row = chosenQuotation()) {
        if (m_selection.speaker() && m_selection.speaker() != row->speaker) {
            m_selection.setSpeaker({});
        }
        if (m_selection.topic() && !std::ranges::contains(row->topics, *m_selection.topic())) {
            m_selection.setTopic({});
        }
    }
    paint();
}

QString ArticlePage::metadataLine() const
{
    return joined(
        { m_row.outlet, m_row.byline, shortDate(m_row.published), readingTime(m_row.words) });
}

QString ArticlePage::emptyText() const
{
    return hasArticle() ? QString() : u"Choose an article in the library to read it here."_s;
}

const QuotationRow *ArticlePage::quotation(QuotationId id) const
{
    const auto found = std::ranges::find(m_quotations, id, &QuotationRow::id);
    return found == m_quotations.end() ? nullptr : &*found;
}

const SpeakerRow *ArticlePage::speaker(SpeakerId id) const
{
    const auto found = std::ranges::find(m_speakers, id, &SpeakerRow::id);
    return found == m_speakers.end() ? nullptr : &*found;
}

const QuotationRow *ArticlePage::chosenQuotation() const
{
    return m_selection.quotation() ? quotation(*m_selection.quotation()) : nullptr;
}

const QuotationRow *ArticlePage::quotationAt(qsizetype position) const
{
    const QuotationRow *innermost = nullptr;
    qsizetype shortest = 0;
    for (const QuotationRow &row : m_quotations) {
        const std::optional<qsizetype> length = coveringLength(row.attribution, position);
        if (length && (!innermost || *length < shortest)) {
            innermost = &row;
            shortest = *length;
        }
    }
    return innermost;
}

std::optional<AttributionCard> ArticlePage::card(QuotationId id) const
{
    const QuotationRow *row = quotation(id);
    if (!row) {
        return {};
    }
    return attributionCard(*row, row->speaker ? speaker(*row->speaker) : nullptr, m_article.text);
}

void ArticlePage::choose(qsizetype position)
{
    const QuotationRow *row = quotationAt(position);
    m_selection.setQuotation(row ? std::optional(row->id) : std::nullopt);
}

void ArticlePage::choose(QuotationId id)
{
    if (quotation(id)) {
        m_selection.setQuotation(id);
    }
}

void ArticlePage::goToNext(qsizetype position, bool sameSpeaker)
{
    step(position, sameSpeaker, 1);
}

void ArticlePage::goToPrevious(qsizetype position, bool sameSpeaker)
{
    step(position, sameSpeaker, -1);
}

void ArticlePage::step(qsizetype position, bool sameSpeaker, int direction)
{
    const QuotationRow *from = chosenQuotation();
    const std::optional<SpeakerId> speaker = from ? from->speaker : m_selection.speaker();
    const bool isLimited = sameSpeaker && (from || speaker);
    std::vector<const QuotationRow *> stops;
    for (const QuotationRow &row : m_quotations) {
        if (!isLimited || row.speaker == speaker) {
            stops.push_back(&row);
        }
    }
    if (stops.empty()) {
        return;
    }
    const qsizetype count = qsizetype(stops.size());
    const auto beginOf = [](const QuotationRow *row) { return placeOf(*row).begin; };
    std::ranges::stable_sort(stops, {}, beginOf);
    qsizetype to = 0;
    if (from) {
        to = std::ranges::find(stops, from) - stops.begin() + direction;
    } else {
        to = std::ranges::lower_bound(stops, position, {}, beginOf) - stops.begin();
        to -= direction < 0 ? 1 : 0;
    }
    const QuotationRow &stop = *stops[size_t((to + count) % count)];
    m_selection.openQuotation(*m_id, stop.id, placeOf(stop));
}

} // namespace inquit
