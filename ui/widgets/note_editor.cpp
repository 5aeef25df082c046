// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note_editor.h"

#include "widgets/note_highlighter.h"
#include "widgets/quotation_drag.h"
#include "widgets/syntax_definitions.h"

#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

namespace inquit {

using namespace Qt::StringLiterals;

QString linkAt(QStringView line, qsizetype column)
{
    static const QRegularExpression link(uR"(\[[^\[\]]*\]\(([^()\s]+)\))"_s);
    auto found = link.globalMatchView(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() <= column && column < match.capturedEnd()) {
            return match.captured(1);
        }
    }
    return {};
}

bool leadsToTheWeb(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

NoteEditor::NoteEditor(const SyntaxDefinitions &syntax, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_syntax(syntax)
    , m_highlighter(new NoteHighlighter(document()))
{
    setObjectName(u"noteEditor"_s);
    setAccessibleName(tr("Note"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    m_highlighter->setDefinition(syntax.markdown());
    applyTheme();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NoteEditor::openCurrentLine);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting) {
            Q_EMIT edited(toPlainText());
        }
    });
}

void NoteEditor::openCurrentLine()
{
    m_highlighter->openLine(hasFocus() ? textCursor().blockNumber() : -1);
}

void NoteEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    openCurrentLine();
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_highlighter->openLine(-1);
}

void NoteEditor::applyTheme()
{
    m_highlighter->setTheme(m_syntax.theme(palette()));
    m_highlighter->rehighlight();
}

void NoteEditor::setNote(const QString &markdown)
{
    if (markdown == toPlainText()) {
        return;
    }
    m_isSetting = true;
    setPlainText(markdown);
    moveCursor(QTextCursor::End);
    m_isSetting = false;
}

void NoteEditor::insertAt(qsizetype position, const QString &text)
{
    m_isSetting = true; // the page has it already
    QTextCursor cursor(document());
    cursor.setPosition(int(std::min<qsizetype>(position, document()->characterCount() - 1)));
    cursor.insertText(text);
    m_isSetting = false;
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *dropped) const
{
    // Files are the window's to import.
    return draggedQuotation(dropped) || (dropped->hasText() && !dropped->hasUrls());
}

void NoteEditor::insertFromMimeData(const QMimeData *dropped)
{
    if (const auto key = draggedQuotation(dropped)) {
        Q_EMIT quotationDropped(*key, textCursor().position());
        return;
    }
    insertPlainText(dropped->text()); // never rich text
}

void NoteEditor::dropEvent(QDropEvent *event)
{
    if (const auto key = draggedQuotation(event->mimeData())) {
        const QTextCursor at = cursorForPosition(event->position().toPoint());
        event->acceptProposedAction();
        Q_EMIT quotationDropped(*key, at.position());
        return;
    }
    QPlainTextEdit::dropEvent(event);
}

void NoteEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier) {
        followLinkAt(cursorForPosition(event->position().toPoint()));
    }
}

void NoteEditor::followLinkAt(const QTextCursor &place)
{
    const QString link = linkAt(place.block().text(), place.positionInBlock());
    if (!link.isEmpty()) {
        Q_EMIT linkFollowed(link);
    }
}

void NoteEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        applyTheme();
    }
}

} // namespace inquit
