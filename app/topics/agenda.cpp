// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/agenda.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

struct AgendaRule {
    QLatin1StringView name;
    QStringView opening; ///< words apart by spaces; a|b stands for either
    size_t minimum;      ///< items that make it a list
};

constexpr std::array kRules {
    AgendaRule { "agenda-is"_L1, u"on the agenda were|was|are|is|:", 1 },
    AgendaRule { "agenda-is"_L1, u"on their|its agenda were|was|are|is", 1 },
    AgendaRule { "agenda-includes"_L1, u"agenda includes|included|include|covers|covered|comprises",
                 1 },
    AgendaRule { "cooperation-on"_L1,
                 u"cooperation|collaboration|cooperate|collaborate|co-operation|coordination on",
                 2 },
    AgendaRule {
        "cooperation-on"_L1,
        u"strengthen|deepen|increase|expand|boost|step-up cooperation|ties|collaboration in", 2 },
    AgendaRule { "discussed"_L1, u"discussed|discuss|discusses|discussing", 2 },
    AgendaRule { "talks-on"_L1,
                 u"talks|talk|talked|discussions|negotiations|spoke|conversation on|about", 2 },
};

constexpr qsizetype kItemWords = 5;

/// Says that something is a topic, and not which.
bool isEmptyHead(QStringView word)
{
    constexpr std::array<QStringView, 14> heads {
        u"issue",  u"issues",   u"matter",  u"matters", u"question", u"questions", u"topic",
        u"topics", u"concerns", u"affairs", u"problem", u"problems", u"policy",    u"policies"
    };
    return std::ranges::any_of(
        heads, [word](QStringView head) { return word.compare(head, Qt::CaseInsensitive) == 0; });
}

/// Says what is to become of a topic: "the reopening of the ferry lines".
bool isChange(QStringView word)
{
    constexpr std::array<QStringView, 12> changes { u"reopening", u"opening",     u"closing",
                                                    u"closure",   u"ending",      u"end",
                                                    u"lifting",   u"future",      u"lack",
                                                    u"expansion", u"restoration", u"state" };
    return std::ranges::any_of(changes, [word](QStringView change) {
        return word.compare(change, Qt::CaseInsensitive) == 0;
    });
}

/// A rule's opening, taken apart: for each step the words that may stand there.
using Steps = std::vector<QList<QStringView>>;

std::vector<Steps> takeApart()
{
    std::vector<Steps> all;
    for (const AgendaRule &rule : kRules) {
        Steps &steps = all.emplace_back();
        for (QStringView step : rule.opening.split(u' ')) {
            steps.push_back(step.split(u'|'));
        }
    }
    return all;
}

const std::vector<Steps> &openings()
{
    static const std::vector<Steps> all = takeApart();
    return all;
}

bool isAny(const TopicText &text, qsizetype i, const QList<QStringView> &words)
{
    return i < text.size()
        && std::ranges::any_of(words, [&](QStringView word) { return text.is(i, word); });
}

/// The end of a rule's opening at token `i`; none where it does not stand there.
std::optional<qsizetype> openingAt(const TopicText &text, qsizetype i, const Steps &steps)
{
    for (const QList<QStringView> &step : steps) {
        if (!isAny(text, i, step)) {
            return {};
        }
        ++i;
    }
    return i;
}

/// The hashes of the words that open a rule, sorted.
const std::vector<quint32> &firstWords()
{
    static const std::vector<quint32> all = [] {
        std::vector<quint32> hashes;
        for (const Steps &steps : openings()) {
            for (const QStringView word : steps.front()) {
                hashes.push_back(
                    WordUsage::hashOf({ word.utf16(), static_cast<size_t>(word.size()) }));
            }
        }
        std::ranges::sort(hashes);
        return hashes;
    }();
    return all;
}

/// Whether any rule may open with token `i`.
bool opens(const TopicText &text, qsizetype i)
{
    return text.word(i).form >= 0 && std::ranges::binary_search(firstWords(), text.form(i).hash);
}

class ListReader {
public:
    ListReader(const TopicText &text, qsizetype begin)
        : m_text(text)
        , m_at(begin)
        , m_end(std::min(text.sentence(begin).tokens.end, text.size()))
    {
    }

    std::vector<TokenRange> read()
    {
        std::vector<TokenRange> items;
        do {
            skipDeterminers();
            const std::optional<TokenRange> item = readItem();
            if (!item) {
                break;
            }
            items.push_back(*item);
        } while (items.size() < 12 && skipSeparator());
        return items;
    }

private:
    bool isItemWord(qsizetype i) const
    {
        if (i >= m_end || !m_text.word(i).content) {
            return false;
        }
        const WordClasses &classes = m_text.word(i).entry->classes;
        return !classes.hasAny(WordClass::Weekday, WordClass::Month, WordClass::Adverb,
                               WordClass::CueFinite);
    }

    void skipDeterminers()
    {
        while (m_at < m_end
               && m_text.word(m_at).entry->classes.hasAny(WordClass::Determiner,
                                                          WordClass::Possessive)) {
            ++m_at;
        }
    }

    TokenRange readWords()
    {
        const qsizetype begin = m_at;
        while (isItemWord(m_at) && m_at < begin + kItemWords) {
            ++m_at;
        }
        return { begin, m_at };
    }

    /// Words, and what "of", "in", "for" adds to them.
    std::optional<TokenRange> readItem()
    {
        TokenRange item = readWords();
        if (item.length() == 0) {
            return {};
        }
        const qsizetype head = item.end;
        const bool of = m_text.is(m_at, u"of");
        if (of || m_text.is(m_at, u"in") || m_text.is(m_at, u"for")
            || m_text.is(m_at, u"between")) {
            ++m_at;
            skipDeterminers();
            const TokenRange tail = readWords();
            const QStringView last = m_text.text(head - 1);
            if (of && tail.length() > 0 && item.length() == 1
                && (isEmptyHead(last) || isChange(last))) {
                item = tail;
            }
        }
        while (item.length() > 1 && isEmptyHead(m_text.text(item.end - 1))) {
            --item.end;
        }
        return isEmptyHead(m_text.text(item.begin)) ? std::nullopt : std::optional(item);
    }

    bool skipSeparator()
    {
        const qsizetype before = m_at;
        if (m_text.is(m_at, u",") || m_text.is(m_at, u";")) {
            ++m_at;
        }
        if (m_text.is(m_at, u"and") || m_text.is(m_at, u"or") || m_text.is(m_at, u"&")) {
            ++m_at;
        } else if (m_text.is(m_at, u"as") && m_text.is(m_at + 1, u"well")
                   && m_text.is(m_at + 2, u"as")) {
            m_at += 3;
        }
        return m_at > before && m_at < m_end;
    }

    const TopicText &m_text;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace

std::vector<AgendaItem> findAgenda(const TopicText &text)
{
    std::vector<AgendaItem> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (size_t rule = 0; rule < kRules.size() && opens(text, i); ++rule) {
            const auto begin = openingAt(text, i, openings()[rule]);
            if (!begin || *begin >= text.size() || text.sentenceOf(*begin) != text.sentenceOf(i)) {
                continue;
            }
            const std::vector<TokenRange> items = ListReader(text, *begin).read();
            if (items.size() < kRules[rule].minimum) {
                continue;
            }
            for (TokenRange item : items) {
                found.push_back({ item, kRules[rule].name });
            }
            break;
        }
    }
    return found;
}

} // namespace inquit
