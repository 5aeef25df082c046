// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/name_mentions.h"
#include "speakers/speaker.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace inquit {

/// All mentions of one bearer of a name.
struct NameCluster {
    Speaker speaker;
    QStringList words;     ///< of the fullest name, folded
    TokenRange fullest;    ///< where the fullest name stands
    TokenRange roleTokens; ///< where the role stands
    Gender gender = Gender::Unknown;
    NameMention::Kind kind = NameMention::Kind::Unknown;
    qsizetype full = 0; ///< mentions by full name
};

// clang-format off
/// Puts the names of one article together by bearer.
///   Andres Manuel Lopez Obrador, Lopez Obrador, AMLO    one: a suffix, and the initials
///   Hillary Clinton, Bill Clinton, Clinton              two: "Mrs." or "Mr." tells whose the surname
///                                                       is, else the one named in full most often
///   International Monetary Fund, the IMF, the Fund      one
// clang-format on
class NameClusters {
public:
    NameClusters(const LexicalText &text, const std::vector<NameMention> &names);

    std::vector<NameCluster> &clusters() { return m_clusters; }
    const NameCluster &cluster(qsizetype index) const
    {
        return m_clusters[static_cast<size_t>(index)];
    }
    /// The cluster of names[i].
    qsizetype clusterOf(size_t i) const { return m_clusterOf[i]; }

private:
    void settleInitials();
    QStringList wordsOf(TokenRange name) const;
    void addFull(size_t i);
    void addShort(size_t i);
    qsizetype findFull(const QStringList &words, NameMention::Kind kind) const;
    qsizetype findShort(const NameMention &name, const QString &word) const;
    qsizetype mostNamed(const std::vector<qsizetype> &bearers, qsizetype latest,
                        Gender gender) const;
    qsizetype findInitials(const NameMention &name) const;
    qsizetype findKnownAs(size_t i) const;
    qsizetype makeCluster(const NameMention &name, const QStringList &words);
    void merge(qsizetype cluster, size_t i, const QStringList &words);
    void takeRole(NameCluster &cluster, const NameMention &name);
    void addMention(NameCluster &cluster, const NameMention &name);
    void indexCluster(qsizetype cluster);

    const LexicalText &m_text;
    const std::vector<NameMention> &m_names;
    std::vector<NameCluster> m_clusters;
    std::vector<qsizetype> m_clusterOf;
    QHash<QString, std::vector<qsizetype>> m_byLast;  ///< surnames, last words of bodies
    QHash<QString, std::vector<qsizetype>> m_byFirst; ///< forenames
    QHash<QString, qsizetype> m_byInitials;
    QHash<QString, qsizetype> m_latest; ///< by surname: who was named last
};

} // namespace inquit
