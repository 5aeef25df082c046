// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace inquit {

/// A stretch of text in one style.
struct NoteSpan {
    QString text; ///< a forced line end is U+2028
    QString link; ///< http, https or a citation; empty otherwise
    bool isEmphasis = false;
    bool isStrong = false;
    bool isCode = false;
    bool isStruck = false;

    bool operator==(const NoteSpan &) const = default;
};

using NoteSpans = std::vector<NoteSpan>;

/// A block of a note: what a printed page shows between two gaps.
struct NoteBlock {
    enum class Kind {
        Paragraph,
        Heading,
        Code,
        Rule,
        TableRow,
        Attribution, ///< the line of a block quotation that cites: its link is in `citation`
    };

    Kind kind = Kind::Paragraph;
    int level = 0;          ///< of a heading, 1 to 6
    int quoteDepth = 0;     ///< block quotations around it
    int listDepth = 0;      ///< lists around it
    bool isItem = false;    ///< begins an item of a list; `marker` stands before it
    bool isOrdered = false; ///< the innermost list is numbered
    QString marker;         ///< "•", "3.", "☐", "☑"
    NoteSpans spans;
    QString citation;             ///< the address that an Attribution cites
    std::vector<NoteSpans> cells; ///< of a table's row
    bool isTableHead = false;

    bool operator==(const NoteBlock &) const = default;
};

using NoteText = std::vector<NoteBlock>;

/// A note's Markdown (GitHub's dialect), parsed by Qt; needs a QGuiApplication. HTML in it is text,
/// a picture becomes its name, links to anything but the web, mail and citations become text;
/// nothing is loaded. Lists and quotations deeper than 8 are shown as if they were 8 deep.
NoteText parsedNote(const QString &markdown);

/// A citation as the notes editor inserts it is told apart from the words above it:
///   > “words …”                                             Paragraph “words …”
///   > — [Speaker, Outlet](inquit:quotation/KEY)      ->    Attribution, citation = the address
NoteText withAttributionsApart(NoteText text);

QString plainText(const NoteSpans &spans);

} // namespace inquit
