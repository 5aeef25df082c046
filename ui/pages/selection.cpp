// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selection.h"

#include <algorithm>
#include <utility>

namespace inquit {

namespace {

SelectionChange::Kinds kindsOf(const Chosen &before, const Chosen &now)
{
    SelectionChange::Kinds kinds;
    kinds.setFlag(SelectionChange::Article, before.article != now.article);
    kinds.setFlag(SelectionChange::Scope, before.scope != now.scope);
    kinds.setFlag(SelectionChange::Speaker, before.speaker != now.speaker);
    kinds.setFlag(SelectionChange::Topic, before.topic != now.topic);
    kinds.setFlag(SelectionChange::Quotation, before.quotation != now.quotation);
    kinds.setFlag(SelectionChange::Mode, before.allModes != now.allModes);
    return kinds;
}

bool isOf(const QuotationFacts &facts, const Chosen &chosen)
{
    return (!chosen.speaker || facts.speaker == chosen.speaker)
        && (!chosen.topic || std::ranges::contains(facts.topics, *chosen.topic));
}

} // namespace

QuotationFacts factsOf(const QuotationRow &row)
{
    return { .article = row.article,
             .place = hull(row.attribution.content),
             .speaker = row.speaker,
             .topics = row.topics,
             .mode = row.attribution.mode };
}

Selection::Selection(FactsOf factsOf, QObject *parent)
    : QObject(parent)
    , m_factsOf(std::move(factsOf))
{
}

std::optional<ArticleId> Selection::articleOfScope() const
{
    return scope() == Scope::Article ? article() : std::nullopt;
}

bool Selection::hasScope() const
{
    return scope() == Scope::Library || article().has_value();
}

bool Selection::shows(QuotationMode mode) const
{
    return m_chosen.allModes || mode == QuotationMode::Speech;
}

void Selection::openArticle(ArticleId article, std::optional<TextRange> place)
{
    if (article != m_chosen.article || place) {
        visit(article, place ? place->begin : 0);
    }
    choose(withArticle(article));
    if (place) {
        Q_EMIT placeWanted(*place);
    }
}

void Selection::openQuotation(ArticleId article, QuotationId quotation, TextRange place)
{
    if (article != m_chosen.article) {
        visit(article, place.begin);
    }
    Chosen next = withArticle(article);
    next.quotation = quotation;
    choose(next);
    Q_EMIT placeWanted(place);
    const auto facts = m_factsOf ? m_factsOf(quotation) : std::nullopt;
    if (facts && !shows(facts->mode)) {
        Q_EMIT quotationKeptOut(quotation);
    }
}

void Selection::closeArticle()
{
    m_history.leave(m_chosen.quotation);
    m_history.close();
    choose(withArticle({}));
    Q_EMIT historyChanged();
}

void Selection::setSpeaker(std::optional<SpeakerId> speaker)
{
    Chosen next = m_chosen;
    next.speaker = speaker;
    choose(next);
}

void Selection::setQuotation(std::optional<QuotationId> quotation)
{
    Chosen next = m_chosen;
    next.quotation = quotation;
    choose(next);
}

void Selection::setTopic(std::optional<TopicId> topic)
{
    Chosen next = m_chosen;
    next.topic = topic;
    choose(next);
}

void Selection::setShowsAllModes(bool all)
{
    Chosen next = m_chosen;
    next.allModes = all;
    choose(next);
}

void Selection::toggleSpeaker(SpeakerId speaker)
{
    setSpeaker(m_chosen.speaker == speaker ? std::nullopt : std::optional(speaker));
}

void Selection::toggleTopic(TopicId topic)
{
    setTopic(m_chosen.topic == topic ? std::nullopt : std::optional(topic));
}

void Selection::setScope(Scope scope)
{
    Chosen next = m_chosen;
    next.scope = scope;
    choose(next);
}

void Selection::toggleScope()
{
    setScope(scope() == Scope::Article ? Scope::Library : Scope::Article);
}

void Selection::review()
{
    Chosen next = m_chosen;
    settle(next, true);
    replace(next);
}

void Selection::goBack()
{
    if (canGoBack()) {
        m_history.leave(m_chosen.quotation);
        goTo(m_history.step(-1));
    }
}

void Selection::goForward()
{
    if (canGoForward()) {
        m_history.leave(m_chosen.quotation);
        goTo(m_history.step(1));
    }
}

qsizetype Selection::position() const
{
    const VisitHistory::Visit *visit = m_history.present();
    return visit ? visit->position : 0;
}

void Selection::forgetArticle(ArticleId article)
{
    if (m_chosen.article == article) {
        closeArticle();
    }
    m_history.forget(article);
    Q_EMIT historyChanged();
}

void Selection::choose(Chosen wanted)
{
    const bool quotationLeads = wanted.quotation != m_chosen.quotation
        || (wanted.speaker == m_chosen.speaker && wanted.topic == m_chosen.topic);
    settle(wanted, quotationLeads);
    replace(wanted);
}

void Selection::settle(Chosen &wanted, bool quotationLeads) const
{
    if (!wanted.quotation || !m_factsOf) {
        return;
    }
    const std::optional<QuotationFacts> facts = m_factsOf(*wanted.quotation);
    const bool canBeChosen = facts && facts->article == wanted.article
        && (wanted.allModes || facts->mode == QuotationMode::Speech);
    if (!canBeChosen || (!quotationLeads && !isOf(*facts, wanted))) {
        wanted.quotation.reset();
        return;
    }
    if (wanted.speaker && facts->speaker != wanted.speaker) {
        wanted.speaker.reset();
    }
    if (wanted.topic && !std::ranges::contains(facts->topics, *wanted.topic)) {
        wanted.topic.reset();
    }
}

void Selection::replace(const Chosen &chosen)
{
    const Chosen before = std::exchange(m_chosen, chosen);
    if (const SelectionChange::Kinds kinds = kindsOf(before, chosen)) {
        Q_EMIT changed({ .kinds = kinds, .before = before, .now = chosen });
    }
}

Chosen Selection::withArticle(std::optional<ArticleId> article) const
{
    Chosen next = m_chosen;
    if (article == m_chosen.article) {
        return next;
    }
    next.article = article;
    next.quotation.reset();
    if (next.scope == Scope::Article) {
        next.speaker.reset();
        next.topic.reset();
    }
    return next;
}

void Selection::visit(ArticleId article, qsizetype position)
{
    m_history.leave(m_chosen.quotation);
    m_history.add(article, position);
    Q_EMIT historyChanged();
}

void Selection::goTo(const VisitHistory::Visit &visit)
{
    const VisitHistory::Visit wanted = visit; // scrolling meanwhile changes the one in the history
    Chosen next = withArticle(wanted.article);
    next.quotation = wanted.quotation;
    choose(next);
    Q_EMIT placeWanted({ wanted.position, wanted.position });
    Q_EMIT historyChanged();
}

} // namespace inquit
