// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace inquit {

/// What the panes are about: this article, or the whole library.
enum class Scope { Article, Library };

/// All that is open and chosen at one time.
struct Chosen {
    std::optional<ArticleId> article;
    std::optional<SpeakerId> speaker;
    std::optional<TopicId> topic;
    std::optional<QuotationId> quotation;
    Scope scope = Scope::Article;
    bool allModes = false; ///< thoughts and orders are listed, marked and counted too

    bool operator==(const Chosen &) const = default;
};

/// One change of the selection: what kinds of things changed, and the ids before and now.
struct SelectionChange {
    enum Kind {
        Article = 0x1,
        Scope = 0x2,
        Speaker = 0x4,
        Topic = 0x8,
        Quotation = 0x10,
        Mode = 0x20,
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    Kinds kinds;
    Chosen before;
    Chosen now;

    bool has(Kinds any) const { return kinds.testAnyFlags(any); }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SelectionChange::Kinds)

/// What the selection must know of a quotation to keep its rules.
struct QuotationFacts {
    ArticleId article;
    TextRange place; ///< the hull of its content
    std::optional<SpeakerId> speaker;
    std::vector<TopicId> topics;
    QuotationMode mode = QuotationMode::Speech;
};

QuotationFacts factsOf(const QuotationRow &row);

} // namespace inquit
