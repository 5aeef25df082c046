// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/selection_change.h"
#include "pages/visit_history.h"

#include <QObject>

#include <functional>

namespace inquit {

/// What is open and what is chosen, shared by all panes, with a history of what was visited. Its
/// rules, which it alone keeps:
///   - A chosen quotation is of the open article and is listed: its speaker is the chosen one, its
///     topics have the chosen one, its mode is shown. Of a quotation and a speaker or a topic that
///     contradict each other, the one chosen last stays.
///   - The filter by mode is the reader's: no other choice changes it.
///   - Another article drops the chosen quotation, and in the scope of an article the chosen
///   speaker
///     and topic too (over the library they stay).
class Selection : public QObject {
    Q_OBJECT

public:
    /// What is known of a quotation now; none where it is gone, or is none any more.
    using FactsOf = std::function<std::optional<QuotationFacts>(QuotationId)>;

    /// Without `factsOf` any quotation can be chosen.
    explicit Selection(FactsOf factsOf = {}, QObject *parent = nullptr);

    std::optional<ArticleId> article() const { return m_chosen.article; }
    std::optional<SpeakerId> speaker() const { return m_chosen.speaker; }
    std::optional<QuotationId> quotation() const { return m_chosen.quotation; }
    std::optional<TopicId> topic() const { return m_chosen.topic; }
    Scope scope() const { return m_chosen.scope; }
    /// The article that lists are limited to: none over the library.
    std::optional<ArticleId> articleOfScope() const;
    /// Whether there is anything to list: the library, or an article that is open.
    bool hasScope() const;
    bool showsAllModes() const { return m_chosen.allModes; } ///< or those in speech alone
    /// Whether a quotation in `mode` is listed, marked and counted.
    bool shows(QuotationMode mode) const;

    /// Opens an article, at a place of it where one is given. A visit of its own in the history.
    void openArticle(ArticleId article, std::optional<TextRange> place = {});
    /// Opens the article of a quotation, chooses the quotation and shows its place.
    void openQuotation(ArticleId article, QuotationId quotation, TextRange place);
    void closeArticle();

    void setSpeaker(std::optional<SpeakerId> speaker);
    void setQuotation(std::optional<QuotationId> quotation);
    void setTopic(std::optional<TopicId> topic);
    void setShowsAllModes(bool all);
    /// As a click on a row does: chooses it, or lets it go where it is chosen.
    void toggleSpeaker(SpeakerId speaker);
    void toggleTopic(TopicId topic);
    void setScope(Scope scope);
    void toggleScope();
    /// The library changed: lets go of a quotation that is gone, and of a speaker or a topic that
    /// the chosen quotation is not of any more.
    void review();

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();
    /// Where the article is scrolled to: the first position in sight, kept with the visit.
    void rememberPosition(qsizetype position) { m_history.remember(position); }
    qsizetype position() const; ///< of the present visit
    /// Takes an article that was removed out of the history, and closes it where it is open.
    void forgetArticle(ArticleId article);

Q_SIGNALS:
    /// Once a change, after all of it is made.
    void changed(const inquit::SelectionChange &change);
    void historyChanged();
    /// The article pane should bring this place into sight, unless it is; an empty one to its top.
    /// After changed().
    void placeWanted(inquit::TextRange place);
    /// A quotation was to be opened that the filter by mode keeps out: its place is shown, and the
    /// reader is to be told.
    void quotationKeptOut(inquit::QuotationId quotation);

private:
    /// Changes what is chosen to what the rules make of `wanted`.
    void choose(Chosen wanted);
    void settle(Chosen &wanted, bool quotationLeads) const;
    void replace(const Chosen &chosen);
    Chosen withArticle(std::optional<ArticleId> article) const;
    void visit(ArticleId article, qsizetype position);
    void goTo(const VisitHistory::Visit &visit);

    FactsOf m_factsOf;
    Chosen m_chosen;
    VisitHistory m_history;
};

} // namespace inquit
