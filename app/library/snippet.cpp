// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/snippet.h"

namespace inquit {

namespace {

constexpr QChar kOpen(0xfdd0);
constexpr QChar kClose(0xfdd1);
constexpr qsizetype kLongestWord = 30; ///< how far a cut moves to spare a word

/// `at`, moved on to where a word begins; where the word is endless, between two characters.
qsizetype wordBegin(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i < std::min(at + kLongestWord, text.size()); ++i) {
        if (i == 0 || text[i - 1].isSpace()) {
            return i;
        }
    }
    return at > 0 && text[at].isLowSurrogate() ? at + 1 : at;
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i > std::max<qsizetype>(at - kLongestWord, 0); --i) {
        if (i == text.size() || text[i].isSpace()) {
            return i;
        }
    }
    return at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

/// The part of the text to show; a third of what is free stands before the match.
TextRange windowAround(QStringView text, TextRange match, qsizetype length)
{
    const qsizetype free = std::max<qsizetype>(length - match.length(), 0);
    const qsizetype wanted = std::max<qsizetype>(match.begin - free / 3, 0);
    const qsizetype begin = std::min(wordBegin(text, wanted), match.begin);
    const qsizetype room = std::max(length, std::min(match.length(), 2 * length));
    const qsizetype end = std::min(begin + room, text.size());
    return { begin, std::max(wordEnd(text, end), std::min(match.end, end)) };
}

} // namespace

MarkedText withoutMarks(const QString &highlighted)
{
    MarkedText marked;
    marked.text.reserve(highlighted.size());
    std::optional<qsizetype> begin;
    for (const QChar c : highlighted) {
        if (c == kOpen) {
            begin = marked.text.size();
        } else if (c == kClose && begin) {
            marked.matches.push_back({ *begin, marked.text.size() });
            begin.reset();
        } else {
            marked.text += c;
        }
    }
    return marked;
}

MarkedText snippetOf(const MarkedText &marked, qsizetype length)
{
    const TextRange first = marked.matches.empty() ? TextRange {} : marked.matches.front();
    const TextRange window = trimmed(windowAround(marked.text, first, length), marked.text);
    MarkedText snippet;
    if (window.begin > 0) {
        snippet.text += u'…';
    }
    std::vector<qsizetype> places; // of each character of the window, and of its end
    for (const QChar c : window.in(marked.text)) {
        places.push_back(snippet.text.size());
        if (!c.isSpace()) {
            snippet.text += c;
        } else if (!snippet.text.endsWith(u' ')) {
            snippet.text += u' ';
        }
    }
    places.push_back(snippet.text.size());
    for (const TextRange &match : marked.matches) {
        if (window.contains(match)) {
            snippet.matches.push_back({ places[static_cast<size_t>(match.begin - window.begin)],
                                        places[static_cast<size_t>(match.end - window.begin)] });
        }
    }
    if (window.end < marked.text.size()) {
        snippet.text += u'…';
    }
    return snippet;
}

} // namespace inquit
