// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <optional>
#include <vector>

namespace inquit {

/// The articles that were visited, with the way back and forward, as a browser keeps it: a new
/// visit drops the way forward.
class VisitHistory {
public:
    struct Visit {
        ArticleId article;
        std::optional<QuotationId> quotation; ///< chosen when the article was left
        qsizetype position = 0;               ///< the first in sight, in the article's text
    };

    bool canGoBack() const { return m_present > 0; }
    bool canGoForward() const { return m_present + 1 < qsizetype(m_visits.size()); }
    /// The present visit; null where no article is open.
    const Visit *present() const;
    /// Keeps what is chosen with the present visit, before another is made.
    void leave(std::optional<QuotationId> chosen);
    /// After the present one.
    void add(ArticleId article, qsizetype position);
    /// No article is open: the way back leads to the last visit.
    void close();
    /// Goes one visit back (-1) or forward (1), which must be possible.
    const Visit &step(int by);
    void remember(qsizetype position);
    /// Takes out all visits of an article; neighbours that are of one article then become one.
    void forget(ArticleId article);

private:
    bool isAtVisit() const;

    std::vector<Visit> m_visits;
    qsizetype m_present = -1;
};

} // namespace inquit
