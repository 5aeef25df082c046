// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QSet>
#include <QString>

#include <vector>

namespace inquit {

struct NotesDocument;

/// A footnote's label as a reader wrote it: `[^1]` in the text, `[^1]: the words` where it is told.
struct FootnoteLabel {
    TextRange place;           ///< of the name alone, in UTF-16 units of the Markdown
    bool isDefinition = false; ///< `[^1]:` at the start of a line

    bool operator==(const FootnoteLabel &) const = default;
};

/// Those of a note, in its order; what stands in code, or behind a backslash, is text.
std::vector<FootnoteLabel> footnoteLabels(QStringView markdown);

/// Labels of a whole document, chosen so that no two footnotes share one: those of the program, for
/// the sources, and those of the reader in each note.
///
///   no label of a reader's is a number   ->  [^1] for the first source
///   a note says [^1] of its own          ->  [^source-1]; the note keeps its [^1]
///   two notes define [^1]                ->  [^note-1-1] in the first, [^note-2-1] in the second
class FootnoteLabels {
public:
    explicit FootnoteLabels(const NotesDocument &document);

    QString ofSource(int number) const { return m_sources + QString::number(number); }
    /// A note's Markdown with the labels that it defines and others use told apart; `number` is the
    /// note's in the document.
    QString apart(const QString &markdown, int number) const;

private:
    QString m_sources;      ///< before a source's number; may be empty
    QString m_notes;        ///< before a note's number
    QSet<QString> m_shared; ///< labels in more than one note, folded
};

} // namespace inquit
