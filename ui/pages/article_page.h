// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "core/result.h"
#include "library/rows.h"
#include "library/speaker_repository.h"
#include "pages/attribution_card.h"
#include "pages/messages.h"
#include "pages/passage.h"

#include <QObject>

#include <functional>
#include <optional>

namespace inquit {

class LibraryChanges;
class Selection;
struct SelectionChange;

/// The open article: its text, what is painted over it, and the ways from quotation to quotation.
class ArticlePage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<Result<Article>(ArticleId)> article;
        std::function<Result<ArticleRow>(ArticleId)> row;
        std::function<Result<std::vector<QuotationRow>>(ArticleId)>
            quotations; ///< in the text's order
        std::function<Result<std::vector<SpeakerRow>>(ArticleId)> speakers;
        std::function<Result<std::vector<SpeakerRepository::MentionRow>>(ArticleId)> mentions;
        std::function<Result<std::vector<TopicRow>>(ArticleId)> topics;
        std::function<Result<void>(ArticleId, bool)> setRead;
    };

    ArticlePage(Functions functions, Selection &selection, LibraryChanges &changes,
                QObject *parent = nullptr);

    bool hasArticle() const { return m_id.has_value(); }
    std::optional<ArticleId> id() const { return m_id; }
    const Article &article() const { return m_article; } ///< an empty one where none is open
    const ArticleRow &row() const { return m_row; }
    QString emptyText() const;
    Messages *messages() { return &m_messages; }

    const std::vector<QuotationRow> &quotations() const { return m_quotations; }
    const std::vector<SpeakerRow> &speakers() const { return m_speakers; }
    const QuotationRow *quotation(QuotationId id) const; ///< null where it is not of this article
    const SpeakerRow *speaker(SpeakerId id) const;
    const QuotationRow *chosenQuotation() const;
    /// The marked quotation whose content, cue or source covers a place; the innermost of several.
    const QuotationRow *quotationAt(qsizetype position) const;
    std::optional<AttributionCard> card(QuotationId id) const;

    const std::vector<Passage> &passages() const { return m_passages; }
    const std::vector<StripMark> &strip() const { return m_strip; }

    /// Chooses the quotation that is marked at a place of the text, as a click does; where there is
    /// none, lets the chosen one go.
    void choose(qsizetype position);
    void choose(QuotationId id);
    /// The passages of the chosen speaker (what they say, or else where they are named) or topic,
    /// in the order of the text; empty where neither is chosen.
    const TextRanges &followed() const { return m_followed; }
    /// To the next passage of the chosen speaker or topic, or the one before, from the last that
    /// was gone to, or from `position`; round at the ends.
    void followNext(qsizetype position);
    void followPrevious(qsizetype position);

    void reload();

    /// That the open article is in a language in which attributions are not found; empty where it
    /// is not.
    QString languageNote() const;

Q_SIGNALS:
    void detailsChanged();  ///< row(): title, byline, outlet or date of the open article
    void articleChanged();  ///< another text; passages are made already
    void passagesChanged(); ///< passages(), strip(), quotations()
    void placeWanted(inquit::TextRange place); ///< scroll there, unless it is in sight; to
                                               ///< the top of an empty one

    /// A speaker or a topic was chosen: one of these is to be in sight, or else the first.
    void passagesWanted(const inquit::TextRanges &places);
    void passageReached(inquit::TextRange place); ///< by followNext() or followPrevious()

private:
    bool load(ArticleId id);
    void take(const SelectionChange &change);
    void openChosenArticle();
    void readAttributions();
    void makePassages();
    void markRead();
    void reloadDetails(ArticleId id);
    void tellThoughtIsHidden(QuotationId id);
    void followBy(qsizetype position, int direction);

    Functions m_functions;
    Selection &m_selection;
    LibraryChanges &m_changes;
    Messages m_messages;
    std::optional<ArticleId> m_id;
    Article m_article;
    ArticleRow m_row;
    std::vector<QuotationRow> m_quotations;
    std::vector<SpeakerRow> m_speakers;
    std::vector<SpeakerRepository::MentionRow> m_mentions;
    std::vector<TopicRow> m_topics;
    std::vector<Passage> m_passages;
    std::vector<StripMark> m_strip;
    TextRanges m_followed;
    std::optional<qsizetype> m_reached; ///< begin of the passage last gone to
};

} // namespace inquit
