// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/article_page.h"

#include "core/logging.h"
#include "models/plain_words.h"
#include "pages/library_changes.h"
#include "pages/passages.h"
#include "pages/selection.h"
#include "wording/language_wording.h"

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
    connect(&m_selection, &Selection::changed, this, &ArticlePage::take);
    connect(&m_selection, &Selection::quotationKeptOut, this, &ArticlePage::tellThoughtIsHidden);
    connect(&m_selection, &Selection::placeWanted, this, [this](TextRange place) {
        if (hasArticle()) {
            Q_EMIT placeWanted(place);
        }
    });
    connect(&m_changes, &LibraryChanges::attributionsChanged, this, &ArticlePage::reload);
    connect(&m_changes, &LibraryChanges::detailsChanged, this, &ArticlePage::reloadDetails);
}

void ArticlePage::take(const SelectionChange &change)
{
    if (change.has(SelectionChange::Article)) {
        openChosenArticle();
        return;
    }
    makePassages();
    Q_EMIT passagesChanged();
    const bool isFollowed = (change.has(SelectionChange::Speaker) && change.now.speaker)
        || (change.has(SelectionChange::Topic) && change.now.topic);
    if (isFollowed && !m_followed.empty()) {
        Q_EMIT passagesWanted(m_followed);
    }
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

QString ArticlePage::languageNote() const
{
    return m_id ? inquit::languageNote(m_row.language) : QString();
}

void ArticlePage::reloadDetails(ArticleId id)
{
    if (id != m_id) {
        return;
    }
    Result<ArticleRow> row = m_functions.row(id);
    if (!row) {
        m_messages.showFailure(u"The article could not be read."_s, row.error());
        return;
    }
    m_row = std::move(*row);
    Q_EMIT detailsChanged();
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
    Q_EMIT m_changes.articleRowsChanged({ *m_id });
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
    m_selection.review();
}

void ArticlePage::makePassages()
{
    std::vector<QuotationRow> shown = m_quotations;
    std::erase_if(shown, [this](const QuotationRow &row) {
        return !m_selection.shows(row.attribution.mode);
    });
    const FoundInText found { shown, m_speakers, m_mentions, m_topics };
    const ChosenInText chosen { .speaker = m_selection.speaker(),
                                .quotation = m_selection.quotation(),
                                .topic = m_selection.topic() };
    m_passages = passagesOf(found, chosen);
    m_strip = stripOf(found, chosen);
    TextRanges followed = followedIn(found, chosen);
    if (followed != m_followed) {
        m_followed = std::move(followed);
        m_reached.reset();
    }
}

void ArticlePage::tellThoughtIsHidden(QuotationId id)
{
    const QuotationRow *row = quotation(id);
    if (!row) {
        return;
    }
    const auto open = [this, article = row->article, id, place = placeOf(*row)] {
        m_selection.setShowsAllModes(true);
        m_selection.openQuotation(article, id, place);
    };
    m_messages.show({ .kind = Message::Kind::Warning,
                      .text = u"This was not said: it was thought or ordered."_s,
                      .detail = u"The list and the marks show speech only."_s,
                      .remedy = {},
                      .actionText = u"Show thoughts too"_s,
                      .action = open });
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
        if (length && m_selection.shows(row.attribution.mode)
            && (!innermost || *length < shortest)) {
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

void ArticlePage::followNext(qsizetype position)
{
    followBy(position, 1);
}

void ArticlePage::followPrevious(qsizetype position)
{
    followBy(position, -1);
}

void ArticlePage::followBy(qsizetype position, int direction)
{
    if (m_followed.empty()) {
        return;
    }
    const qsizetype from = m_reached.value_or(direction > 0 ? position - 1 : position);
    const auto beginOf = [](const TextRange &place) { return place.begin; };
    auto next = direction > 0 ? std::ranges::upper_bound(m_followed, from, {}, beginOf)
                              : std::ranges::lower_bound(m_followed, from, {}, beginOf);
    if (direction > 0) {
        next = next == m_followed.end() ? m_followed.begin() : next;
    } else {
        next = std::prev(next == m_followed.begin() ? m_followed.end() : next);
    }
    const TextRange place = *next;
    m_reached = place.begin;
    Q_EMIT passageReached(place);
}

} // namespace inquit
