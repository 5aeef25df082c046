// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexicon.h"
#include "topics/word_usage.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace inquit {

/// How a word is built, whatever it means.
enum class WordShape : quint8 {
    Ing = 1,
    Ed = 2,
    Ly = 4,
    Noun = 8,       ///< -tion, -ment, -ity, -ness, -ism
    Adjective = 16, ///< -al, -ive, -ous
    Plural = 32,
    Rare = 64, ///< digits or a hyphen inside
};

/// A word in one of its forms, in any case, with all that its letters alone tell.
struct TopicWord {
    int stem = -1;
    int root = -1;              ///< without an ending that makes nouns; -1 where it has none
    std::array<int, 2> bare {}; ///< its root without "im-", "em-", "e-", "anti-" or "re-"; -1
    quint8 shapes = 0;
    quint32 hash = 0; ///< of the word in lower case
    WordUsage usage;
    const LexiconEntry *entry = nullptr;

    bool has(WordShape shape) const { return (shapes & static_cast<quint8>(shape)) != 0; }
    /// Whether the roots are one: "vaccines" and "vaccination", "migration" and "immigration".
    bool sharesRoot(const TopicWord &other) const
    {
        return root >= 0 && other.root >= 0
            && (root == other.root || root == other.bare[0] || root == other.bare[1]
                || other.root == bare[0] || other.root == bare[1]);
    }
};

/// The word forms of one text, each looked at once.
class TopicWords {
public:
    explicit TopicWords(const Lexicon &lexicon);
    ~TopicWords();
    TopicWords(const TopicWords &) = delete;
    TopicWords &operator=(const TopicWords &) = delete;

    /// The number of the form; constant time but for a word not seen before.
    int number(QStringView word);

    const TopicWord &form(int number) const { return m_forms[static_cast<size_t>(number)]; }
    int count() const { return static_cast<int>(m_forms.size()); }
    int stemCount() const { return static_cast<int>(m_stems.size()); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view> {}(word);
        }
    };
    using Numbers = std::unordered_map<std::u16string, int, Hash, std::equal_to<>>;

    TopicWord make(std::u16string_view lower);
    int stem(std::u16string_view lower);
    static int intern(Numbers &numbers, std::u16string_view word);

    const Lexicon &m_lexicon;
    void *m_stemmer;
    std::vector<TopicWord> m_forms;
    Numbers m_numbers;
    Numbers m_stems;
    Numbers m_roots;
};

} // namespace inquit
