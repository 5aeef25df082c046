// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_map.h"

#include <QStringView>

namespace inquit {

/// Goes through the source of one block beside the words that a Markdown parser read in it, and
/// takes each over from where it stands. The parser tells which words and which markup come next,
/// but not reliably where inside a line; their order, and how each is written, tell that.
class MarkdownCursor {
public:
    MarkdownCursor(QStringView source, MappedText &made)
        : m_source(source)
        , m_made(made)
    {
    }

    /// Begins a block, which lies in `range` of the source.
    void enter(TextRange range);
    /// While muted, words are passed without being taken over: the alternative text of a picture.
    void setMuted(bool muted) { m_isMuted = muted; }

    void takeWords(QStringView words); ///< escapes and entities resolved, as the parser gives them
    void takeCode(QStringView words);  ///< between its back quotes
    void passHtml(QStringView tag);
    void passDelimiters(QStringView marks, int count); ///< at most that many of any of the marks
    void passLinkEnd();                                ///< with the address, or the reference
    void passFootnoteSign();
    void passBlanks();
    /// The end of a line inside the block becomes a space. Says where the next line begins.
    qsizetype takeLineEnd();
    /// As takeLineEnd, but what follows is a block of its own.
    void passLineEnd();
    /// The place of the next line's first letter, without passing anything.
    qsizetype nextLine() const;
    void takeCellEnd(); ///< the bar between two cells of a table becomes a tab

    qsizetype position() const { return m_at; }
    qsizetype end() const { return m_end; }

private:
    bool has(QChar c) const { return m_at < m_end && m_source[m_at] == c; }
    qsizetype entityEnd(QStringView words) const;
    void takeOne(QStringView words, qsizetype units);
    void keep(TextRange range);
    void put(QStringView words, TextRange range);
    void passDestination();
    void passUntil(QChar close);

    QStringView m_source;
    MappedText &m_made;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_isMuted = false;
};

} // namespace inquit
