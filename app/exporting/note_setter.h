// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/galley.h"
#include "exporting/note_text.h"
#include "library/rows.h"

#include <QString>

#include <span>

namespace inquit {

class SourceList;

/// Sets notes into a galley: paragraphs, headings, lists, code, tables, block quotations with their
/// speakers in small capitals.
class NoteSetter {
public:
    /// Citations link to the places named `prefix` and the source's number.
    NoteSetter(Galley &galley, const SourceList &sources, QString prefix);

    void set(const NoteText &note);
    /// A quotation that a note stands on: its words, then its speaker.
    void setQuotation(int number);

private:
    void setBlock(const NoteBlock &block, const NoteBlock *next);
    void setHeading(const NoteBlock &block);
    void setCode(const NoteBlock &block);
    void setTable(std::span<const NoteBlock> rows);
    void setText(const NoteBlock &block, const NoteBlock *next);
    void setAttribution(const StyledText &line, qreal indent);
    StyledText attribution(int number) const;
    void append(StyledText &text, const NoteSpan &span, TextStyle style) const;
    void appendReference(StyledText &text, int number, TextStyle style) const;
    StyledText styled(const NoteSpans &spans, const TextStyle &style) const;
    qreal indentOf(const NoteBlock &block) const;

    Galley &m_galley;
    const SourceList &m_sources;
    QString m_prefix;
    const NoteBlock *m_previous = nullptr;
};

/// "SPEAKER, Outlet, 1 March 2021", the speaker in small capitals.
void appendCitation(StyledText &text, const QuotationRow &quotation, const TextStyle &style);

} // namespace inquit
