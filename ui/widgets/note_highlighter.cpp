// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note_highlighter.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

bool hasAddress(const QTextBlock &block)
{
    return block.isValid() && block.text().contains("](inquit:"_L1);
}

} // namespace

void NoteHighlighter::openLine(int number)
{
    if (number == m_open) {
        return;
    }
    const QTextBlock before = document()->findBlockByNumber(m_open);
    const QTextBlock now = document()->findBlockByNumber(number);
    m_open = number;
    for (const QTextBlock &block : { before, now }) {
        if (hasAddress(block)) {
            rehighlightBlock(block);
        }
    }
}

void NoteHighlighter::highlightBlock(const QString &text)
{
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
    if (currentBlock().blockNumber() == m_open) {
        return;
    }
    static const QRegularExpression address(u"(?<=\\])\\(inquit:[^()\\s]*\\)"_s);
    auto found = address.globalMatchView(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QTextCharFormat folded;
        folded.setFontPointSize(1);
        folded.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        folded.setFontLetterSpacing(-0.7);
        folded.setForeground(Qt::transparent);
        folded.setFontUnderline(false);
        setFormat(int(match.capturedStart()), int(match.capturedLength()), folded);
    }
}

} // namespace inquit
