// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/name_clusters.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace inquit {

/// Finds who bears a role or which body is meant, by what the article says of them elsewhere.
///   "Senator Ann Poe of Rill ... the senator"        -> Ann Poe
///   "Jo Ray, the ministry’s spokesman ... the spokesman"  -> Jo Ray
///   "the Ministry of Health ... the ministry"        -> Ministry of Health
class RoleMatch {
public:
    RoleMatch(const LexicalText &text, const std::vector<NameMention> &names,
              const NameClusters &clusters);

    /// The person whose role has the last word of `description`, and most of its others; of
    /// several, the one that was given the role last before it. `ahead`: also one whose role comes
    /// later, as a headline or a lead describes people who are named below it.
    std::optional<qsizetype> bearer(TokenRange description, Gender gender,
                                    bool ahead = false) const;

    /// The body whose name has the word at token `head`, named last before it.
    std::optional<qsizetype> body(qsizetype head) const;

private:
    struct Bearer {
        qsizetype cluster = 0;
        qsizetype token = 0; ///< where the role stands
        QSet<QString> words; ///< of the role
    };

    void add(qsizetype cluster, TokenRange role);

    const LexicalText &m_text;
    const NameClusters &m_clusters;
    QHash<QString, std::vector<Bearer>> m_bearers; ///< by a word of the role
    QHash<QString, std::vector<Bearer>> m_bodies;  ///< by a word of the name
};

} // namespace inquit
