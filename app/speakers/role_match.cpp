// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/role_match.h"

#include "core/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using enum WordClass;

constexpr size_t kMostBearers = 24; ///< places of one role word that are kept

/// Titles are often shortened before a name and never elsewhere.
QString inFull(const QString &word)
{
    static const QHash<QString, QString> full { { u"sen."_s, u"senator"_s },
                                                { u"sen"_s, u"senator"_s },
                                                { u"rep."_s, u"representative"_s },
                                                { u"rep"_s, u"representative"_s },
                                                { u"gov."_s, u"governor"_s },
                                                { u"gov"_s, u"governor"_s },
                                                { u"gen."_s, u"general"_s },
                                                { u"prof."_s, u"professor"_s },
                                                { u"lt."_s, u"lieutenant"_s },
                                                { u"capt."_s, u"captain"_s },
                                                { u"sgt."_s, u"sergeant"_s },
                                                { u"col."_s, u"colonel"_s },
                                                { u"rev."_s, u"reverend"_s },
                                                { u"dr."_s, u"doctor"_s },
                                                { u"congressman"_s, u"representative"_s },
                                                { u"congresswoman"_s, u"representative"_s },
                                                { u"lawmaker"_s, u"representative"_s } };
    return full.value(word, word);
}

QSet<QString> wordsOf(const LexicalText &text, TokenRange tokens)
{
    QSet<QString> words;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (text.isWord(i) && !text.hasAny(i, Determiner, Preposition, Possessive)) {
            words.insert(inFull(folded(text.word(i))));
        }
    }
    return words;
}

} // namespace

RoleMatch::RoleMatch(const LexicalText &text, const std::vector<NameMention> &names,
                     const NameClusters &clusters)
    : m_text(text)
    , m_clusters(clusters)
{
    for (size_t i = 0; i < names.size(); ++i) {
        const NameMention &name = names[i];
        const qsizetype cluster = clusters.clusterOf(i);
        if (clusters.cluster(cluster).kind == NameMention::Kind::Person) {
            add(cluster, name.title());
            add(cluster, name.apposition);
        } else if (clusters.cluster(cluster).kind == NameMention::Kind::Organisation) {
            for (const QString &word : clusters.cluster(cluster).words) {
                auto &list = m_bodies[word];
                if (list.size() < kMostBearers) {
                    list.push_back({ cluster, name.name.begin, {} });
                }
            }
        }
    }
}

void RoleMatch::add(qsizetype cluster, TokenRange role)
{
    if (role.length() <= 0) {
        return;
    }
    const QSet<QString> words = wordsOf(m_text, role);
    for (const QString &word : words) {
        auto &list = m_bearers[word];
        if (list.size() < kMostBearers) {
            list.push_back({ cluster, role.begin, words });
        }
    }
}

std::optional<qsizetype> RoleMatch::bearer(TokenRange description, Gender gender, bool ahead) const
{
    const auto found = m_bearers.constFind(inFull(folded(m_text.word(description.end - 1))));
    if (found == m_bearers.constEnd()) {
        return {};
    }
    const QSet<QString> wanted = wordsOf(m_text, description);
    std::optional<qsizetype> best;
    qsizetype most = -1;
    for (const Bearer &bearer : *found) {
        const Gender known = m_clusters.cluster(bearer.cluster).gender;
        const bool agrees =
            known == Gender::Unknown || gender == Gender::Unknown || known == gender;
        if (!agrees || (bearer.token >= description.end && !ahead)) {
            continue;
        }
        const qsizetype shared = (QSet<QString>(wanted) & bearer.words).size();
        if (shared > most || (shared == most && bearer.token < description.end)) {
            most = shared;
            best = bearer.cluster;
        }
    }
    return best;
}

std::optional<qsizetype> RoleMatch::body(qsizetype head) const
{
    const auto found = m_bodies.constFind(folded(m_text.word(head)));
    if (found == m_bodies.constEnd()) {
        return {};
    }
    std::optional<qsizetype> best;
    for (const Bearer &bearer : *found) {
        if (bearer.token < head) {
            best = bearer.cluster;
        }
    }
    return best;
}

} // namespace inquit
