// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/word_forms.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace inquit {

namespace {

using namespace std::string_view_literals;

constexpr size_t kLongest = 32; ///< letters of a word that count; the rest is cut off

constexpr auto kIrregular = std::to_array<std::pair<std::string_view, std::string_view>>({
    { "began", "begin" },    { "begun", "begin" },
    { "bring", "bring" },    { "brought", "bring" },
    { "came", "come" },      { "chose", "choose" },
    { "did", "do" },         { "does", "do" },
    { "done", "do" },        { "felt", "feel" },
    { "forbade", "forbid" }, { "fought", "fight" },
    { "found", "find" },     { "gave", "give" },
    { "given", "give" },     { "gone", "go" },
    { "got", "get" },        { "had", "have" },
    { "has", "have" },       { "heard", "hear" },
    { "held", "hold" },      { "kept", "keep" },
    { "knew", "know" },      { "known", "know" },
    { "laid", "lay" },       { "led", "lead" },
    { "left", "leave" },     { "made", "make" },
    { "meant", "mean" },     { "met", "meet" },
    { "paid", "pay" },       { "pled", "plead" },
    { "said", "say" },       { "saw", "see" },
    { "says", "say" },       { "seen", "see" },
    { "sent", "send" },      { "shown", "show" },
    { "sought", "seek" },    { "spoke", "speak" },
    { "spoken", "speak" },   { "stood", "stand" },
    { "swore", "swear" },    { "sworn", "swear" },
    { "taken", "take" },     { "taught", "teach" },
    { "thought", "think" },  { "told", "tell" },
    { "took", "take" },      { "understood", "understand" },
    { "was", "be" },         { "went", "go" },
    { "were", "be" },        { "withdrew", "withdraw" },
    { "won", "win" },        { "written", "write" },
    { "wrote", "write" },
});
static_assert(std::ranges::is_sorted(kIrregular));

constexpr std::uint32_t hashOf(std::u16string_view letters)
{
    std::uint32_t h = 2166136261U;
    for (const char16_t c : letters) {
        h = (h ^ (c & 0xffU)) * 16777619U;
        if (c > 0xff) {
            h = (h ^ (c >> 8U)) * 16777619U;
        }
    }
    return h;
}

bool endsWith(std::u16string_view word, std::u16string_view ending)
{
    return word.size() >= ending.size() + 2 && word.ends_with(ending);
}

std::uint32_t irregularStem(std::u16string_view word)
{
    std::array<char, 12> buffer;
    if (word.size() > buffer.size()) {
        return 0;
    }
    std::ranges::transform(word, buffer.begin(),
                           [](char16_t c) { return c < 0x80 ? static_cast<char>(c) : '?'; });
    const std::string_view key(buffer.data(), word.size());
    const auto found = std::ranges::lower_bound(
        kIrregular, key, {}, &std::pair<std::string_view, std::string_view>::first);
    if (found == kIrregular.end() || found->first != key) {
        return 0;
    }
    std::array<char, 13> stem {};
    std::ranges::copy(found->second, stem.begin());
    return wordHash(stem.data());
}

bool isVowel(char16_t c)
{
    return u"aeiou"sv.contains(c);
}

/// Not a linguist's stem: what is left when endings of verbs and plurals are cut.
std::uint32_t stemHash(std::u16string_view word)
{
    if (const std::uint32_t irregular = irregularStem(word)) {
        return irregular;
    }
    if (endsWith(word, u"ies") || endsWith(word, u"ied")) {
        std::u16string stem(word.substr(0, word.size() - 3));
        return hashOf(stem + u'y');
    }
    if (endsWith(word, u"ing") && word.size() > 5) {
        word.remove_suffix(3);
    } else if (endsWith(word, u"ed") && word.size() > 4) {
        word.remove_suffix(2);
    } else if (endsWith(word, u"es") && word.size() > 4) {
        word.remove_suffix(2);
    } else if (endsWith(word, u"s") && word.size() > 3 && !word.ends_with(u"ss")) {
        word.remove_suffix(1);
    } else if (endsWith(word, u"e") && word.size() > 3) {
        word.remove_suffix(1);
    }
    const size_t n = word.size();
    if (n > 4 && word[n - 1] == word[n - 2] && !isVowel(word[n - 1]) && word[n - 1] != u'l'
        && word[n - 1] != u's') {
        word.remove_suffix(1);
    }
    return hashOf(word);
}

char16_t shapeClass(QChar c)
{
    return c.isUpper() ? u'X' : c.isLower() ? u'x' : c.isDigit() ? u'd' : c.unicode() & 0x7fU;
}

std::uint16_t shapeOf(QStringView word)
{
    std::uint32_t h = 7;
    char16_t last = 0;
    int run = 0;
    for (const QChar c : word.first(std::min<qsizetype>(word.size(), kLongest))) {
        const char16_t kind = shapeClass(c);
        run = kind == last ? run + 1 : 1;
        last = kind;
        if (run <= 2) {
            h = (h ^ kind) * 16777619U;
        }
    }
    return static_cast<std::uint16_t>(h ^ (h >> 16U));
}

bool isSpaceAt(QStringView text, qsizetype position)
{
    return position < 0 || position >= text.size() || text[position].isSpace();
}

/// Opening marks give the hash of ``, closing ones that of ''.
std::uint32_t markHash(QStringView text, TextRange range)
{
    const QChar mark = text[range.begin];
    const bool single = QStringView(u"'’‘‚‹›").contains(mark) && range.length() == 1;
    bool opens = QStringView(u"“‘„‚«‹`").contains(mark);
    if (mark == u'"' || mark == u'\'') {
        opens = !isSpaceAt(text, range.end)
            && (isSpaceAt(text, range.begin - 1) || text[range.begin - 1].isPunct())
            && text[range.end] != u',' && text[range.end] != u'.';
    }
    return opens ? wordHash(single ? "`" : "``") : wordHash(single ? "'" : "''");
}

void setLetters(WordForm &form, QStringView word)
{
    std::array<char16_t, kLongest> buffer;
    size_t length = 0;
    bool allUpper = true;
    for (const QChar c : word.first(std::min<qsizetype>(word.size(), kLongest))) {
        allUpper = allUpper && !c.isLower();
        form.hasDigit = form.hasDigit || c.isDigit();
        form.hasHyphen = form.hasHyphen || c == u'-';
        const char16_t small = c.isDigit() ? u'0' : c.toLower().unicode();
        buffer[length++] = small == u'’' ? u'\'' : small;
    }
    const std::u16string_view letters(buffer.data(), length);
    form.lower = hashOf(letters);
    form.stem = stemHash(letters);
    form.suffix2 = hashOf(letters.substr(length - std::min<size_t>(length, 2)));
    form.suffix3 = hashOf(letters.substr(length - std::min<size_t>(length, 3)));
    form.prefix3 = hashOf(letters.substr(0, 3));
    form.isCapitalised = word.front().isUpper();
    form.isAllCapitals = allUpper && form.isCapitalised && word.size() > 1;
}

} // namespace

std::vector<WordForm> wordForms(QStringView text, std::span<const Token> tokens)
{
    std::vector<WordForm> forms(tokens.size());
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QStringView word = tokens[i].range.in(text);
        setLetters(forms[i], word);
        forms[i].shape = shapeOf(word);
        forms[i].isSpaceBefore = isSpaceAt(text, tokens[i].range.begin - 1);
        if (tokens[i].kind == Token::Kind::QuotationMark) {
            forms[i].lower = forms[i].stem = markHash(text, tokens[i].range);
        }
    }
    return forms;
}

} // namespace inquit
