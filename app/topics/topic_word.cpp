// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_word.h"

#include <QString>

#include <libstemmer.h>

#include <algorithm>

namespace inquit {
namespace {

using View = std::u16string_view;

constexpr size_t kLongestWord = 60; ///< longer ones are their own stems

/// What is left of a word without an ending that makes nouns; empty where it has none or little is
/// left.
View rootOf(View word)
{
    constexpr std::array<View, 14> endings { u"ations", u"ation", u"ating", u"ated", u"ates",
                                             u"ants",   u"ant",   u"ators", u"ator", u"ate",
                                             u"ines",   u"ine",   u"ions",  u"ion" };
    for (View ending : endings) {
        if (word.ends_with(ending) && word.size() >= ending.size() + 4) {
            return word.substr(0, word.size() - ending.size());
        }
    }
    return {};
}

bool endsInAny(View word, std::initializer_list<View> endings)
{
    return std::ranges::any_of(endings, [word](View ending) {
        return word.size() > ending.size() + 2 && word.ends_with(ending);
    });
}

quint8 shapesOf(View word)
{
    quint8 shapes = 0;
    const auto add = [&shapes](WordShape shape, bool is) {
        shapes |= is ? static_cast<quint8>(shape) : quint8(0);
    };
    add(WordShape::Ing, endsInAny(word, { u"ing" }));
    add(WordShape::Ed, endsInAny(word, { u"ed" }));
    add(WordShape::Ly, endsInAny(word, { u"ly" }));
    add(WordShape::Noun,
        endsInAny(word,
                  { u"tion", u"tions", u"ment", u"ity", u"ness", u"ism", u"ist", u"ance", u"ence",
                    u"ure", u"sion", u"ship", u"ology" }));
    add(WordShape::Adjective,
        endsInAny(
            word,
            { u"al", u"ive", u"ous", u"ic", u"able", u"ible", u"ful", u"ary", u"ish", u"less" }));
    add(WordShape::Plural, endsInAny(word, { u"s" }) && !word.ends_with(u"ss"));
    add(WordShape::Rare,
        std::ranges::any_of(word, [](QChar c) { return c.isDigit() || c == u'-'; }));
    return shapes;
}

} // namespace

TopicWords::TopicWords(const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_stemmer(sb_stemmer_new("english", "UTF_8"))
{
}

TopicWords::~TopicWords()
{
    sb_stemmer_delete(static_cast<sb_stemmer *>(m_stemmer));
}

int TopicWords::intern(Numbers &numbers, View word)
{
    const auto at = numbers.find(word);
    return at != numbers.end()
        ? at->second
        : numbers.emplace(word, static_cast<int>(numbers.size())).first->second;
}

int TopicWords::number(QStringView word)
{
    std::array<char16_t, kLongestWord> buffer;
    std::u16string spill;
    char16_t *lower = buffer.data();
    const auto size = static_cast<size_t>(word.size());
    if (size > buffer.size()) {
        spill.resize(size);
        lower = spill.data();
    }
    std::ranges::transform(word, lower, [](QChar c) {
        const char16_t code = c.unicode();
        return code < 0x80 ? static_cast<char16_t>(code >= u'A' && code <= u'Z' ? code + 32 : code)
                           : c.toLower().unicode();
    });
    const int number = intern(m_numbers, { lower, size });
    if (number == count()) {
        m_forms.push_back(make({ lower, size }));
    }
    return number;
}

int TopicWords::stem(View lower)
{
    // The rules are those of English: a word with other letters is its own stem.
    const bool plain = std::ranges::all_of(lower, [](char16_t c) { return c < 0x80; });
    if (!plain || lower.size() > kLongestWord) {
        return intern(m_stems, lower);
    }
    std::array<sb_symbol, kLongestWord> bytes;
    std::ranges::transform(lower, bytes.begin(),
                           [](char16_t c) { return static_cast<sb_symbol>(c); });
    auto *stemmer = static_cast<sb_stemmer *>(m_stemmer);
    const sb_symbol *stem = sb_stemmer_stem(stemmer, bytes.data(), static_cast<int>(lower.size()));
    std::array<char16_t, kLongestWord + 1> letters;
    const auto size =
        std::min<size_t>(static_cast<size_t>(sb_stemmer_length(stemmer)), letters.size());
    std::copy_n(stem, size, letters.begin());
    return intern(m_stems, { letters.data(), size });
}

TopicWord TopicWords::make(View lower)
{
    TopicWord form { .stem = stem(lower), .bare = { -1, -1 }, .shapes = shapesOf(lower) };
    form.entry = &m_lexicon.find(QStringView(lower));
    form.hash = WordUsage::hashOf(lower);
    form.usage = WordUsage::of(form.hash);
    const View root = rootOf(lower);
    if (root.empty()) {
        return form;
    }
    form.root = intern(m_roots, root);
    size_t found = 0;
    // At most two of them begin one word: "em-" and "e-".
    for (View prefix : { View(u"im"), View(u"em"), View(u"e"), View(u"anti-"), View(u"re") }) {
        if (root.starts_with(prefix) && root.size() > prefix.size()) {
            form.bare[found++] = intern(m_roots, root.substr(prefix.size()));
        }
    }
    return form;
}

} // namespace inquit
