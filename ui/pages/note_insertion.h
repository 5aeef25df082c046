// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// Text that goes into a note as blocks of its own, and where.
struct NoteInsertion {
    qsizetype position = 0;
    QString text; ///< with the empty lines that part it from what stands around it

    bool operator==(const NoteInsertion &) const = default;
};

/// Puts `block` after the line of `position`, so that no line is torn.
///   "one|\ntwo" + "> words"  ->  at 3: "\n\n> words\n"
NoteInsertion insertionOf(const QString &block, QStringView note, qsizetype position);

/// Words of the article as a Markdown block quote, each of their paragraphs one.
QString blockQuote(QStringView words);

} // namespace inquit
