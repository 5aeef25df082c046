// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/attribution_scorer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

using Places = std::set<qsizetype>; ///< token indices
using Run = std::pair<qsizetype, qsizetype>;

/// Words (with their inner apostrophes) and single marks, as the scorer cuts a text.
class ScoredText {
public:
    explicit ScoredText(QStringView text)
        : m_text(text)
    {
        for (qsizetype i = 0; i < text.size();) {
            if (text[i].isSpace()) {
                ++i;
                continue;
            }
            const qsizetype end = isWord(i) ? endOfWord(i) : i + 1;
            m_tokens.push_back({ i, end });
            i = end;
        }
    }

    bool isWordToken(qsizetype i) const
    {
        return m_text[m_tokens[static_cast<size_t>(i)].begin].isLetterOrNumber();
    }
    QString word(qsizetype i) const
    {
        return m_tokens[static_cast<size_t>(i)].in(m_text).toString().toLower();
    }

    Places places(const TextRanges &ranges, bool wordsOnly) const
    {
        Places out;
        for (const TextRange &range : ranges) {
            auto token = std::ranges::upper_bound(m_tokens, range.begin, {}, &TextRange::end);
            for (; token != m_tokens.end() && token->begin < range.end; ++token) {
                const qsizetype i = token - m_tokens.begin();
                if (token->end > range.begin && (!wordsOnly || isWordToken(i))) {
                    out.insert(i);
                }
            }
        }
        return out;
    }

    /// The runs of words that `ranges` cover, marks between them passed over.
    std::set<Run> runs(const TextRanges &ranges) const
    {
        std::vector<Run> out;
        for (const qsizetype i : places(ranges, true)) {
            if (!out.empty() && !hasWordBetween(out.back().second, i)) {
                out.back().second = i;
            } else {
                out.push_back({ i, i });
            }
        }
        return { out.begin(), out.end() };
    }

private:
    bool isWord(qsizetype i) const
    {
        return i < m_text.size() && (m_text[i].isLetterOrNumber() || m_text[i] == u'_');
    }
    qsizetype endOfWord(qsizetype i) const
    {
        while (isWord(i) || ((m_text[i] == u'\'' || m_text[i] == u'’') && isWord(i + 1))) {
            if (++i >= m_text.size()) {
                break;
            }
        }
        return i;
    }
    bool hasWordBetween(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first + 1; i < last; ++i) {
            if (isWordToken(i)) {
                return true;
            }
        }
        return false;
    }

    QStringView m_text;
    std::vector<TextRange> m_tokens;
};

QString styleOf(QStringView text, TextRanges ranges)
{
    static const QRegularExpression that(u"^that\\s+"_s);
    static const QRegularExpression whole(u"\\A[\"“„«].*[\"”“»][,.;:?!]?\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(u"[\"“„«][^\"”»]*[\"”»]?"_s);
    static const QRegularExpression word(u"\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::ranges::sort(ranges);
    QString body;
    for (const TextRange &range : ranges) {
        body += range.in(text);
    }
    body = body.trimmed().remove(that);
    while (!body.isEmpty() && QStringView(u" ,.;:").contains(body.front())) {
        body.removeFirst();
    }
    while (!body.isEmpty() && QStringView(u" ,.;:").contains(body.back())) {
        body.removeLast();
    }
    const bool marked =
        std::ranges::any_of(body, [](QChar c) { return QStringView(u"\"“”„«»").contains(c); });
    if (!marked) {
        return u"indirect"_s;
    }
    QString outside = body;
    outside.replace(quoted, u" "_s);
    return whole.match(body).hasMatch() && !word.match(outside).hasMatch() ? u"direct"_s
                                                                           : u"mixed"_s;
}

qsizetype common(const auto &a, const auto &b)
{
    return std::ranges::count_if(a, [&](const auto &x) { return b.contains(x); });
}

void count(Tally &tally, const auto &gold, const auto &found)
{
    const qsizetype both = common(gold, found);
    tally.right += both;
    tally.wrong += std::ssize(found) - both;
    tally.missed += std::ssize(gold) - both;
}

void count(Tally &tally, bool right)
{
    tally.right += right ? 1 : 0;
    tally.missed += right ? 0 : 1;
}

struct Match {
    qsizetype partner = -1;
    double overlap = 0;
};

/// Pairs contents, the largest overlap (intersection over union) first.
std::pair<std::vector<Match>, std::vector<Match>> paired(const std::vector<Places> &gold,
                                                         const std::vector<Places> &found)
{
    struct Pair {
        double overlap;
        size_t gold;
        size_t found;
        auto operator<=>(const Pair &) const = default;
    };
    std::vector<Pair> pairs;
    for (size_t i = 0; i < gold.size(); ++i) {
        for (size_t j = 0; j < found.size(); ++j) {
            const qsizetype both = common(gold[i], found[j]);
            if (both > 0) {
                const auto all = std::ssize(gold[i]) + std::ssize(found[j]) - both;
                pairs.push_back({ static_cast<double>(both) / static_cast<double>(all), i, j });
            }
        }
    }
    std::ranges::sort(pairs, std::ranges::greater {});
    std::vector<Match> ofGold(gold.size());
    std::vector<Match> ofFound(found.size());
    for (const Pair &pair : pairs) {
        if (ofGold[pair.gold].partner < 0 && ofFound[pair.found].partner < 0) {
            ofGold[pair.gold] = { static_cast<qsizetype>(pair.found), pair.overlap };
            ofFound[pair.found] = { static_cast<qsizetype>(pair.gold), pair.overlap };
        }
    }
    return { ofGold, ofFound };
}

QSet<QString> sourceWords(const ScoredText &text, const TextRanges &source)
{
    static const QSet<QString> weak {
        u"a"_s,  u"an"_s, u"the"_s, u"of"_s,   u"to"_s,    u"in"_s,  u"on"_s,
        u"at"_s, u"by"_s, u"for"_s, u"from"_s, u"with"_s,  u"and"_s, u"or"_s,
        u"'s"_s, u"’s"_s, u"his"_s, u"her"_s,  u"their"_s, u"its"_s,
    };
    QSet<QString> words;
    for (const qsizetype i : text.places(source, true)) {
        words.insert(text.word(i));
    }
    return words.subtract(weak);
}

bool touches(const TextRanges &content, const TextRanges &leftOut)
{
    return std::ranges::any_of(content, [&](const TextRange &range) {
        return std::ranges::any_of(leftOut,
                                   [&](const TextRange &other) { return range.intersects(other); });
    });
}

} // namespace

double Tally::precision() const
{
    return right + wrong > 0 ? static_cast<double>(right) / static_cast<double>(right + wrong) : 0;
}

double Tally::recall() const
{
    return right + missed > 0 ? static_cast<double>(right) / static_cast<double>(right + missed)
                              : 0;
}

double Tally::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

void AttributionScorer::add(QStringView text, const GoldArticle &goldArticle,
                            const std::vector<Attribution> &foundAll)
{
    static constexpr double kSame = 0.8;
    const ScoredText scored(text);
    std::vector<GoldAttribution> gold;
    std::ranges::copy_if(goldArticle.attributions, std::back_inserter(gold),
                         [&](const auto &a) { return !touches(a.content, goldArticle.leftOut); });
    std::vector<Attribution> found;
    std::ranges::copy_if(foundAll, std::back_inserter(found),
                         [&](const auto &a) { return !touches(a.content, goldArticle.leftOut); });
    const auto countRole = [&](const QString &role, auto goldRole, auto foundRole) {
        Places goldPlaces, foundPlaces;
        std::set<Run> goldRuns, foundRuns;
        for (const GoldAttribution &a : gold) {
            goldPlaces.merge(scored.places(a.*goldRole, false));
            goldRuns.merge(scored.runs(a.*goldRole));
        }
        for (const Attribution &a : found) {
            foundPlaces.merge(scored.places(a.*foundRole, false));
            foundRuns.merge(scored.runs(a.*foundRole));
        }
        count(m_tallies[u"tokens/"_s + role], goldPlaces, foundPlaces);
        count(m_tallies[u"spans/"_s + role], goldRuns, foundRuns);
    };
    countRole(u"content"_s, &GoldAttribution::content, &Attribution::content);
    countRole(u"cue"_s, &GoldAttribution::cue, &Attribution::cue);
    countRole(u"source"_s, &GoldAttribution::source, &Attribution::source);

    std::vector<Places> goldWords, foundWords;
    for (const GoldAttribution &a : gold) {
        goldWords.push_back(scored.places(a.content, true));
    }
    for (const Attribution &a : found) {
        foundWords.push_back(scored.places(a.content, true));
    }
    const auto [ofGold, ofFound] = paired(goldWords, foundWords);
    const auto isCredited = [&](size_t i, size_t j) {
        return sourceWords(scored, gold[i].source).intersects(sourceWords(scored, found[j].source));
    };
    for (size_t i = 0; i < gold.size(); ++i) {
        const Match &match = ofGold[i];
        const bool same = match.overlap >= kSame;
        for (const QString &kind : { u"all"_s, styleOf(text, gold[i].content) }) {
            count(m_tallies[u"exact/"_s + kind], match.overlap == 1);
            count(m_tallies[u"overlap/"_s + kind], same);
            if (!gold[i].source.empty()) {
                count(m_tallies[u"credited/"_s + kind],
                      same && isCredited(i, static_cast<size_t>(match.partner)));
            }
        }
    }
    for (size_t j = 0; j < found.size(); ++j) {
        const Match &match = ofFound[j];
        const bool same = match.overlap >= kSame;
        for (const QString &kind : { u"all"_s, styleOf(text, found[j].content) }) {
            m_tallies[u"exact/"_s + kind].wrong += match.overlap == 1 ? 0 : 1;
            m_tallies[u"overlap/"_s + kind].wrong += same ? 0 : 1;
            const auto i = static_cast<size_t>(std::max<qsizetype>(match.partner, 0));
            if (!same || !gold[i].source.empty()) {
                m_tallies[u"credited/"_s + kind].wrong += same && isCredited(i, j) ? 0 : 1;
            }
        }
    }
}

QString AttributionScorer::table() const
{
    QString out;
    for (auto tally = m_tallies.begin(); tally != m_tallies.end(); ++tally) {
        out += u"%1 P %2  R %3  F1 %4\n"_s.arg(tally.key(), -20)
                   .arg(100 * tally->precision(), 5, 'f', 1)
                   .arg(100 * tally->recall(), 5, 'f', 1)
                   .arg(100 * tally->f1(), 5, 'f', 1);
    }
    return out;
}

} // namespace inquit
