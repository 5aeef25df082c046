// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selection.h"

namespace inquit {

namespace {

constexpr size_t kMostVisits = 200;

} // namespace

Selection::Selection(QObject *parent)
    : QObject(parent)
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
}

void Selection::closeArticle()
{
    leaveVisit();
    m_visit = qsizetype(m_visits.size());
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

void Selection::goBack()
{
    if (canGoBack()) {
        goTo(m_visit - 1);
    }
}

void Selection::goForward()
{
    if (canGoForward()) {
        goTo(m_visit + 1);
    }
}

void Selection::rememberPosition(qsizetype position)
{
    if (isAtVisit()) {
        m_visits[size_t(m_visit)].position = position;
    }
}

qsizetype Selection::position() const
{
    return isAtVisit() ? m_visits[size_t(m_visit)].position : 0;
}

void Selection::forgetArticle(ArticleId article)
{
    if (m_chosen.article == article) {
        closeArticle();
    }
    std::vector<Visit> kept;
    qsizetype keptVisit = m_visit;
    for (size_t i = 0; i < m_visits.size(); ++i) {
        const Visit &visit = m_visits[i];
        // What stood on both sides of the article may be one article now: one visit is enough.
        if (visit.article == article || (!kept.empty() && kept.back().article == visit.article)) {
            keptVisit -= qsizetype(i) <= m_visit ? 1 : 0;
        } else {
            kept.push_back(visit);
        }
    }
    m_visits = std::move(kept);
    m_visit = m_visits.empty() ? -1 : keptVisit;
    Q_EMIT historyChanged();
}

void Selection::choose(const Chosen &chosen)
{
    const Chosen before = std::exchange(m_chosen, chosen);
    if (before.article != chosen.article) {
        Q_EMIT articleChanged();
    }
    if (before.scope != chosen.scope) {
        Q_EMIT scopeChanged();
    }
    if (before.speaker != chosen.speaker) {
        Q_EMIT speakerChanged();
    }
    if (before.topic != chosen.topic) {
        Q_EMIT topicChanged();
    }
    if (before.quotation != chosen.quotation) {
        Q_EMIT quotationChanged();
    }
}

Selection::Chosen Selection::withArticle(std::optional<ArticleId> article) const
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

bool Selection::isAtVisit() const
{
    return 0 <= m_visit && m_visit < qsizetype(m_visits.size());
}

void Selection::leaveVisit()
{
    if (isAtVisit()) {
        m_visits[size_t(m_visit)].quotation = m_chosen.quotation;
    }
}

void Selection::visit(ArticleId article, qsizetype position)
{
    leaveVisit();
    if (isAtVisit()) {
        m_visits.resize(size_t(m_visit) + 1);
    }
    if (m_visits.size() == kMostVisits) {
        m_visits.erase(m_visits.begin());
    }
    m_visits.push_back({ .article = article, .quotation = {}, .position = position });
    m_visit = qsizetype(m_visits.size()) - 1;
    Q_EMIT historyChanged();
}

void Selection::goTo(qsizetype visit)
{
    leaveVisit();
    m_visit = visit;
    const Visit wanted = m_visits[size_t(visit)];
    Chosen next = withArticle(wanted.article);
    next.quotation = wanted.quotation;
    choose(next);
    Q_EMIT placeWanted({ wanted.position, wanted.position });
    Q_EMIT historyChanged();
}

} // namespace inquit
