// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/lexicon.h"

#include "language/lexicon_reader.h"

#include <array>

/// Keeps the linker from leaving out the lists of a static library. Outside of any namespace, as
/// the macro asks.
static void keepWordLists()
{
    Q_INIT_RESOURCE(word_lists);
}

namespace inquit {

namespace {

constexpr size_t kLongestWord = 40;

char16_t plainLower(QChar c)
{
    if (c.unicode() < 0x80) {
        return c >= u'A' && c <= u'Z' ? c.unicode() + (u'a' - u'A') : c.unicode();
    }
    return c == u'’' || c == u'‘' ? u'\'' : c.toLower().unicode();
}

/// `word` in lower case in `buffer`; empty where it is longer than any word of the lists.
std::u16string_view lowered(QStringView word, std::array<char16_t, kLongestWord> &buffer)
{
    if (static_cast<size_t>(word.size()) > buffer.size()) {
        return {};
    }
    size_t n = 0;
    for (const QChar c : word) {
        buffer[n++] = plainLower(c);
    }
    return { buffer.data(), n };
}

} // namespace

Lexicon Lexicon::english()
{
    keepWordLists();
    return LexiconReader::read(QStringLiteral(":/language/en/"));
}

const LexiconEntry &Lexicon::find(QStringView word) const
{
    static constexpr LexiconEntry kNone;
    std::array<char16_t, kLongestWord> buffer;
    const LexiconEntry *found = m_entries.find(lowered(word, buffer));
    return found == nullptr ? kNone : *found;
}

const std::vector<CuePhrase> &Lexicon::phrases(QStringView word) const
{
    static const std::vector<CuePhrase> kNone;
    std::array<char16_t, kLongestWord> buffer;
    const auto *found = m_phrases.find(lowered(word, buffer));
    return found == nullptr ? kNone : *found;
}

} // namespace inquit
