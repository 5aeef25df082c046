// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/note_insertion.h"

#include <QStringList>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Line ends at the end of `text`, two at most: an empty line is enough.
int lineEndsAtEnd(QStringView text)
{
    int count = 0;
    while (count < 2 && text.endsWith(u'\n')) {
        text.chop(1);
        ++count;
    }
    return count;
}

int lineEndsAtBegin(QStringView text)
{
    int count = 0;
    while (count < 2 && text.startsWith(u'\n')) {
        text = text.sliced(1);
        ++count;
    }
    return count;
}

} // namespace

NoteInsertion insertionOf(const QString &block, QStringView note, qsizetype position)
{
    const qsizetype from = std::clamp<qsizetype>(position, 0, note.size());
    const qsizetype lineEnd = note.indexOf(u'\n', from);
    const qsizetype at = lineEnd < 0 ? note.size() : lineEnd;
    const QStringView before = note.first(at);
    const QStringView after = note.sliced(at);

    QString text = block.trimmed();
    if (!before.trimmed().isEmpty()) {
        text.prepend(QString(2 - lineEndsAtEnd(before), u'\n'));
    }
    // An empty line after it too: what is typed next would else be taken into the block.
    text.append(QString(2 - lineEndsAtBegin(after), u'\n'));
    return { .position = at, .text = text };
}

QString blockQuote(QStringView words)
{
    QStringList paragraphs;
    for (const QStringView line : words.split(u'\n')) {
        const QString paragraph = line.toString().simplified();
        if (!paragraph.isEmpty()) {
            paragraphs.append(u"> "_s + paragraph);
        }
    }
    return paragraphs.join(u"\n>\n"_s);
}

} // namespace inquit
