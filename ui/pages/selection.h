// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/text_range.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inquit {

/// What the panes are about: this article, or the whole library.
enum class Scope { Article, Library };

/// What is open and what is chosen, shared by all panes, each signal once a change and after all of
/// it is made; with a history of the places that were visited.
///
/// Opening another article drops the chosen quotation, and in the scope of an article the chosen
/// speaker and topic too (over the library they stay).
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    std::optional<ArticleId> article() const { return m_chosen.article; }
    std::optional<SpeakerId> speaker() const { return m_chosen.speaker; }
    std::optional<QuotationId> quotation() const { return m_chosen.quotation; }
    std::optional<TopicId> topic() const { return m_chosen.topic; }
    Scope scope() const { return m_chosen.scope; }
    /// The article that lists are limited to: none over the library.
    std::optional<ArticleId> articleOfScope() const;
    /// Whether there is anything to list: the library, or an article that is open.
    bool hasScope() const;

    /// Opens an article, at a place of it where one is given. A visit of its own in the history.
    void openArticle(ArticleId article, std::optional<TextRange> place = {});
    /// Opens the article of a quotation, chooses the quotation and shows its place.
    void openQuotation(ArticleId article, QuotationId quotation, TextRange place);
    void closeArticle();

    void setSpeaker(std::optional<SpeakerId> speaker);
    void setQuotation(std::optional<QuotationId> quotation);
    void setTopic(std::optional<TopicId> topic);
    /// As a click on a row does: chooses it, or lets it go where it is chosen.
    void toggleSpeaker(SpeakerId speaker);
    void toggleTopic(TopicId topic);
    void setScope(Scope scope);
    void toggleScope();

    bool canGoBack() const { return m_visit > 0; }
    bool canGoForward() const { return m_visit + 1 < qsizetype(m_visits.size()); }
    void goBack();
    void goForward();
    /// Where the article is scrolled to: the first position in sight, kept with the visit.
    void rememberPosition(qsizetype position);
    qsizetype position() const; ///< of the present visit
    /// Takes an article that was removed out of the history, and closes it where it is open.
    void forgetArticle(ArticleId article);

Q_SIGNALS:
    void articleChanged();
    void speakerChanged();
    void quotationChanged();
    void topicChanged();
    void scopeChanged();
    void historyChanged();
    /// The article pane should bring this place into sight, unless it is; an empty one to its top.
    /// After articleChanged().
    void placeWanted(inquit::TextRange place);

private:
    struct Chosen {
        std::optional<ArticleId> article;
        std::optional<SpeakerId> speaker;
        std::optional<QuotationId> quotation;
        std::optional<TopicId> topic;
        Scope scope = Scope::Article;
        bool operator==(const Chosen &) const = default;
    };
    struct Visit {
        ArticleId article;
        std::optional<QuotationId> quotation;
        qsizetype position = 0;
    };
    void choose(const Chosen &chosen);
    bool isAtVisit() const;
    void leaveVisit();
    void visit(ArticleId article, qsizetype position);
    void goTo(qsizetype visit);
    Chosen withArticle(std::optional<ArticleId> article) const;

    Chosen m_chosen;
    std::vector<Visit> m_visits;
    qsizetype m_visit = -1;
};

} // namespace inquit
