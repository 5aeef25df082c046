// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_finder.h"

#include "topics/agenda.h"
#include "topics/key_phrases.h"
#include "topics/topic_merging.h"

#include <algorithm>
#include <ranges>

namespace inquit {
namespace {

constexpr size_t kMaximumTopics = 12;
constexpr size_t kMinimumRoom = 4; ///< for however short a text
constexpr size_t kTopicsPerSentence = 2;
constexpr size_t kMaximumAnnounced = 8;
constexpr size_t kTriedPhrases = 200;
constexpr size_t kMaximumNames = 16;
constexpr qsizetype kMaximumVariants = 8;

/// How many topics a text has room for: what it is about stands out from what it only names, and of
/// a few sentences no more than two topics each do. README.md has what that costs.
size_t roomFor(const TopicText &text)
{
    return std::clamp(kTopicsPerSentence * text.sentences().size(), kMinimumRoom, kMaximumTopics);
}

/// A topic in the making.
struct Draft {
    std::vector<TokenRange> names;    ///< what other wordings are held against; the label first
    std::vector<TokenRange> variants; ///< other wordings that are worth showing
    std::vector<TokenRange> places;
    double score = 0; ///< of its best wording
    double doubt = 1; ///< that none of its wordings is a topic
    int announced = 0;
};

bool isAbout(const TopicText &text, const Draft &draft, TokenRange words)
{
    return std::ranges::any_of(draft.names,
                               [&](TokenRange name) { return nameOneTopic(text, name, words); });
}

class TopicDrafts {
public:
    explicit TopicDrafts(const TopicText &text)
        : m_text(text)
        , m_room(roomFor(text))
    {
    }

    void addAgenda()
    {
        for (const AgendaItem &item : findAgenda(m_text)) {
            Draft *draft = draftAbout(item.words);
            if (!draft && m_drafts.size() < kMaximumAnnounced) {
                draft = &m_drafts.emplace_back();
            }
            if (!draft) {
                continue;
            }
            ++draft->announced;
            draft->places.push_back(item.words);
            if (draft->names.size() == kMaximumNames) {
                continue; // an endless agenda
            }
            draft->names.push_back(item.words);
            // The fuller wording is the label: "coronavirus pandemic", not "pandemic".
            if (item.words.length() > draft->names.front().length()) {
                std::swap(draft->names.front(), draft->names.back());
            }
        }
    }

    void addPhrases(const std::vector<KeyPhrase> &phrases)
    {
        for (const KeyPhrase &phrase : phrases | std::views::take(kTriedPhrases)) {
            Draft *draft = draftAbout(phrase.words);
            if (!draft && m_drafts.size() < m_room) {
                draft = &m_drafts.emplace_back();
                draft->names.push_back(phrase.words);
            }
            if (!draft) {
                continue;
            }
            draft->score = std::max(draft->score, phrase.score);
            draft->doubt *= 1 - phrase.score;
            if (phrase.places.size() > 1) {
                draft->variants.push_back(phrase.words);
            }
            for (qsizetype place : phrase.places) {
                draft->places.push_back({ place, place + phrase.length });
            }
        }
    }

    std::vector<Topic> topics()
    {
        if (std::ranges::any_of(m_drafts, &Draft::announced)) {
            weighAsMatter();
        }
        std::ranges::stable_sort(m_drafts, [](const Draft &a, const Draft &b) {
            return a.announced + a.score > b.announced + b.score;
        });
        std::vector<Topic> topics;
        for (const Draft &draft : m_drafts) {
            topics.push_back(topic(draft));
        }
        return topics;
    }

private:
    /// An article with an agenda is about matters: where it plays, who takes part, and what is said
    /// once stand back behind what it comes back to in several wordings.
    void weighAsMatter()
    {
        for (Draft &draft : m_drafts) {
            const TokenRange label = draft.names.front();
            const bool aside = draft.places.size() < 2
                || m_text.word(label.end - 1)
                       .entry->classes.hasAny(WordClass::Place, WordClass::Nationality,
                                              WordClass::Organisation, WordClass::Group);
            const bool named = m_text.word(label.begin).capital && label.length() == 1;
            draft.score = (aside || named ? 0.5 : 1) * (1 - draft.doubt);
        }
    }

    QString wording(TokenRange words) const
    {
        return m_text.range(words).in(m_text.article().text).toString().simplified();
    }

    Draft *draftAbout(TokenRange words)
    {
        const auto at = std::ranges::find_if(
            m_drafts, [&](const Draft &draft) { return isAbout(m_text, draft, words); });
        return at == m_drafts.end() ? nullptr : &*at;
    }

    /// Every wording but the label, each once.
    QStringList otherWordings(const Draft &draft) const
    {
        QStringList all { wording(draft.names.front()) };
        for (const auto *words : { &draft.names, &draft.variants }) {
            for (TokenRange other : *words) {
                const QString next = wording(other);
                if (!all.contains(next, Qt::CaseInsensitive) && all.size() <= kMaximumVariants) {
                    all += next;
                }
            }
        }
        return all.sliced(1);
    }

    /// An announced topic stands above every other: 0.9 to 1.
    Topic topic(const Draft &draft) const
    {
        Topic topic { .label = wording(draft.names.front()), .announced = draft.announced > 0 };
        topic.score =
            topic.announced ? 1 - 0.1 / (draft.announced + draft.score) : 0.9 * draft.score;
        topic.variants = otherWordings(draft);
        for (TokenRange place : draft.places) {
            topic.passages.push_back(m_text.sentence(place.begin).range);
        }
        std::ranges::sort(topic.passages);
        const auto twice = std::ranges::unique(topic.passages);
        topic.passages.erase(twice.begin(), twice.end());
        return topic;
    }

    const TopicText &m_text;
    const size_t m_room;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Topic> findTopics(const Article &article, const LinguisticText &words,
                              const Lexicon &lexicon, const KeyPhraseModel &model)
{
    const TopicText text(article, words, lexicon);
    TopicDrafts drafts(text);
    drafts.addAgenda();
    drafts.addPhrases(findKeyPhrases(text, model));
    return drafts.topics();
}

} // namespace inquit
