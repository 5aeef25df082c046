// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/name_clusters.h"

#include "speakers/role_form.h"

#include "core/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using Kind = NameMention::Kind;

constexpr size_t kMostNamesakes = 16; ///< bearers of one surname that are looked at

bool isSuffix(const QStringList &all, const QStringList &part)
{
    return part.size() <= all.size() && std::equal(part.rbegin(), part.rend(), all.rbegin());
}

bool isGenerational(const QString &word)
{
    return word == "jr"_L1 || word == "sr"_L1 || word == "ii"_L1 || word == "iii"_L1
        || word == "iv"_L1 || word == "jr."_L1 || word == "sr."_L1;
}

/// "Donald", "D." and "Donald J."; "Mike" and "Michael" not: nothing in the text says so.
bool sameForename(const QString &a, const QString &b)
{
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return a == b
        || (longer.startsWith(shorter.chopped(shorter.endsWith(u'.') ? 1 : 0))
            && (shorter.endsWith(u'.') || shorter.size() >= 3));
}

bool compatible(const QStringList &known, const QStringList &words, Kind kind)
{
    if (isSuffix(known, words) || isSuffix(words, known)) {
        return true;
    }
    return kind == Kind::Person && known.size() > 1 && words.size() > 1
        && known.last() == words.last() && sameForename(known.first(), words.first());
}

bool isShouted(QStringView word)
{
    return word.size() > 1
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.'; });
}

QString initialsOf(const LexicalText &text, TokenRange name)
{
    QString initials;
    for (qsizetype i = name.begin; i < name.end; ++i) {
        if (text.isCapital(i)) {
            initials += text.word(i).front();
        }
    }
    return initials;
}

bool agrees(Gender a, Gender b)
{
    return a == Gender::Unknown || b == Gender::Unknown || a == b;
}

} // namespace

NameClusters::NameClusters(const LexicalText &text, const std::vector<NameMention> &names)
    : m_text(text)
    , m_names(names)
    , m_clusterOf(names.size(), -1)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].name.length() > 1) {
            addFull(i);
        }
    }
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].name.length() > 1) {
            const qsizetype cluster = m_clusterOf[i];
            m_latest[m_clusters[static_cast<size_t>(cluster)].words.last()] = cluster;
        } else {
            addShort(i);
        }
    }
    settleInitials();
    for (NameCluster &cluster : m_clusters) {
        std::ranges::sort(cluster.speaker.mentions, {}, &Mention::range);
    }
}

/// "Jo Ray", where the article says so more often than "Jo B. Ray".
void NameClusters::settleInitials()
{
    std::vector<qsizetype> more(m_clusters.size(), 0);
    std::vector<TokenRange> plain(m_clusters.size());
    for (size_t i = 0; i < m_names.size(); ++i) {
        const auto cluster = static_cast<size_t>(m_clusterOf[i]);
        const TokenRange name = m_names[i].name;
        const TokenRange fullest = m_clusters[cluster].fullest;
        if (fullest.length() != 3 || m_text.word(fullest.begin + 1).size() > 2) {
            continue;
        }
        if (name.length() == 3) {
            --more[cluster];
        } else if (name.length() == 2 && m_text.word(name.begin) == m_text.word(fullest.begin)) {
            ++more[cluster];
            plain[cluster] = plain[cluster].length() > 0 ? plain[cluster] : name;
        }
    }
    for (size_t cluster = 0; cluster < m_clusters.size(); ++cluster) {
        if (more[cluster] > 0) {
            m_clusters[cluster].fullest = plain[cluster];
        }
    }
}

QStringList NameClusters::wordsOf(TokenRange name) const
{
    QStringList words;
    for (qsizetype i = name.begin; i < name.end; ++i) {
        const QString word = folded(m_text.word(i));
        if (!isGenerational(word) || words.isEmpty()) {
            words += word;
        }
    }
    return words;
}

void NameClusters::addFull(size_t i)
{
    const NameMention &name = m_names[i];
    const QStringList words = wordsOf(name.name);
    qsizetype cluster = findFull(words, name.kind);
    if (cluster < 0) {
        cluster = makeCluster(name, words);
    }
    merge(cluster, i, words);
    ++m_clusters[static_cast<size_t>(cluster)].full;
}

qsizetype NameClusters::findFull(const QStringList &words, Kind kind) const
{
    const auto same = m_byLast.constFind(words.last());
    if (same == m_byLast.constEnd()) {
        return -1;
    }
    for (const qsizetype index : *same) {
        const NameCluster &known = cluster(index);
        const bool alike =
            known.kind == kind || known.kind == Kind::Unknown || kind == Kind::Unknown;
        if (alike && compatible(known.words, words, kind)) {
            return index;
        }
    }
    return -1;
}

void NameClusters::indexCluster(qsizetype index)
{
    const NameCluster &known = cluster(index);
    const auto put = [index](std::vector<qsizetype> &list) {
        if (list.size() < kMostNamesakes && std::ranges::find(list, index) == list.end()) {
            list.push_back(index);
        }
    };
    put(m_byLast[known.words.last()]);
    if (known.kind == Kind::Person && known.words.size() > 1) {
        put(m_byFirst[known.words.first()]);
    }
    const QString initials = initialsOf(m_text, known.fullest);
    if (initials.size() >= 2 && !m_byInitials.contains(initials)) {
        m_byInitials.insert(initials, index);
    }
}

qsizetype NameClusters::makeCluster(const NameMention &name, const QStringList &words)
{
    m_clusters.push_back({ .speaker = {},
                           .words = words,
                           .fullest = name.name,
                           .roleTokens = {},
                           .gender = name.gender,
                           .kind = name.kind });
    const auto index = static_cast<qsizetype>(m_clusters.size() - 1);
    indexCluster(index);
    return index;
}

void NameClusters::takeRole(NameCluster &cluster, const NameMention &name)
{
    const auto isRole = [&](TokenRange role) {
        const QStringView words = m_text.rangeOf(role).in(m_text.article().text);
        return isWellFormedRole(words.toString().simplified(), m_text.lexicon());
    };
    const auto isBetter = [&](TokenRange role) {
        return role.length() > 0
            && (cluster.roleTokens.length() == 0
                || m_text.rangeOf(role).length() > m_text.rangeOf(cluster.roleTokens).length())
            && isRole(role);
    };
    TokenRange title = name.title();
    const bool spoken = title.length() == 1 && m_text.word(title.begin).size() <= 4;
    if (!spoken && isBetter(title)) {
        cluster.roleTokens = title;
        return;
    }
    TokenRange apposition = name.apposition;
    while (apposition.length() > 0
           && m_text.hasAny(apposition.begin, WordClass::Determiner, WordClass::Possessive)) {
        ++apposition.begin;
    }
    const bool kin = apposition.length() > 0 && m_text.has(apposition.end - 1, WordClass::Kin);
    if (cluster.roleTokens.length() == 0 && apposition.length() > 0 && !kin && isRole(apposition)) {
        cluster.roleTokens = apposition;
    }
}

void NameClusters::addMention(NameCluster &cluster, const NameMention &name)
{
    const QStringView word = m_text.word(name.name.begin);
    const bool full = name.name.length() >= cluster.fullest.length() || name.name.length() > 2;
    const MentionKind kind = full && name.name.length() > 1 ? MentionKind::FullName
        : name.name.length() == 1 && isShouted(word)        ? MentionKind::Initials
                                                            : MentionKind::ShortName;
    cluster.speaker.mentions.push_back({ m_text.rangeOf(name.name), kind });
}

void NameClusters::merge(qsizetype index, size_t i, const QStringList &words)
{
    NameCluster &known = m_clusters[static_cast<size_t>(index)];
    const NameMention &name = m_names[i];
    m_clusterOf[i] = index;
    if (words.size() > known.words.size()) {
        known.words = words;
        known.fullest = name.name;
    }
    if (known.kind == Kind::Unknown || known.kind == Kind::Place) {
        known.kind = name.kind == Kind::Unknown ? known.kind : name.kind;
    }
    if (known.gender == Gender::Unknown) {
        known.gender = name.gender;
    }
    takeRole(known, name);
    addMention(known, name);
    indexCluster(index);
}

qsizetype NameClusters::findInitials(const NameMention &name) const
{
    QString word = m_text.word(name.name.begin).toString();
    word.remove(u'.');
    const bool bracketed = name.name.begin > 0 && m_text.is(name.name.begin - 1, u'(');
    if (!isShouted(word) || (word.size() < 3 && !bracketed)) {
        return -1;
    }
    return m_byInitials.value(word, -1);
}

/// "X, known as Y" and "X, nicknamed Y": the name before is Y's.
qsizetype NameClusters::findKnownAs(size_t i) const
{
    const qsizetype at = m_names[i].name.begin;
    if (i == 0 || at < 3 || at - m_names[i - 1].name.end > 8
        || m_text.sentenceOf(at) != m_text.sentenceOf(m_names[i - 1].name.begin)) {
        return -1;
    }
    const bool known = (m_text.is(at - 1, u"as") && m_text.is(at - 2, u"known"))
        || m_text.is(at - 1, u"nicknamed") || m_text.is(at - 1, u"initials");
    return known ? m_clusterOf[i - 1] : -1;
}

/// Of the bearers of a surname, the one whom the article names in full most often; of equals, the
/// one that was named last.
qsizetype NameClusters::mostNamed(const std::vector<qsizetype> &bearers, qsizetype latest,
                                  Gender gender) const
{
    qsizetype best = -1;
    for (const qsizetype index : bearers) {
        if (!agrees(cluster(index).gender, gender)) {
            continue;
        }
        const qsizetype more = best < 0 ? 1 : cluster(index).full - cluster(best).full;
        if (more > 0 || (more == 0 && index == latest)) {
            best = index;
        }
    }
    return best;
}

qsizetype NameClusters::findShort(const NameMention &name, const QString &word) const
{
    const auto last = m_byLast.constFind(word);
    if (last != m_byLast.constEnd()) {
        return mostNamed(*last, m_latest.value(word, -1), name.gender);
    }
    // "Mr. Ban" of "Ban Ki-moon": a family name may come first, a forename goes without a title.
    const auto first = m_byFirst.constFind(word);
    const bool may =
        name.title().length() == 0 || !m_text.has(name.name.begin, WordClass::Forename);
    return first != m_byFirst.constEnd() && first->size() == 1 && may ? first->front() : -1;
}

void NameClusters::addShort(size_t i)
{
    const NameMention &name = m_names[i];
    const QString word = folded(m_text.word(name.name.begin));
    qsizetype found = findInitials(name);
    if (found < 0) {
        found = findKnownAs(i);
    }
    if (found < 0) {
        found = findShort(name, word);
    }
    if (found < 0) {
        found = makeCluster(name, { word });
    } else {
        m_latest[cluster(found).words.last()] = found;
    }
    merge(found, i, { word });
}

} // namespace inquit
