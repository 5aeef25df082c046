// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_accessible.h"

#include "widgets/article_view.h"
#include "widgets/quotation_runs.h"

#include <QTextBlock>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view = className == QLatin1StringView(ArticleView::staticMetaObject.className())
        ? qobject_cast<ArticleView *>(object)
        : nullptr;
    return view ? new ArticleAccessible(*view) : nullptr;
}

/// The characters that part attributes from each other become spaces.
QString attribute(const QString &name, QString value)
{
    for (QChar &c : value) {
        if (c == u':' || c == u';' || c == u',' || c == u'=' || c == u'\\') {
            c = u' ';
        }
    }
    return name + u':' + value + u';';
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
    , m_view(view)
{
}

void ArticleAccessible::installFor(ArticleView &view)
{
    QAccessible::installFactory(make); // once, however often it is called
    // What was asked for while the base class was made is kept, and knows no quotation.
    if (QAccessibleInterface *early = QAccessible::queryAccessibleInterface(&view)) {
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
    }
}

void *ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QString ArticleAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(what);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    return state;
}

int ArticleAccessible::selectionCount() const
{
    return m_view.textCursor().hasSelection() ? 1 : 0;
}

void ArticleAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_view.textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

void ArticleAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ArticleAccessible::setSelection(int index, int start, int end)
{
    if (index == 0) {
        QTextCursor cursor = m_view.textCursor();
        cursor.setPosition(std::clamp(start, 0, characterCount()));
        cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
        m_view.setTextCursor(cursor);
    }
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0) {
        QTextCursor cursor = m_view.textCursor();
        cursor.clearSelection();
        m_view.setTextCursor(cursor);
    }
}

int ArticleAccessible::cursorPosition() const
{
    return m_view.textCursor().position();
}

void ArticleAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString ArticleAccessible::text(int start, int end) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(std::clamp(start, 0, characterCount()));
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

int ArticleAccessible::characterCount() const
{
    return std::max(0, m_view.document()->characterCount() - 1); // without the end mark
}

QRect ArticleAccessible::characterRect(int offset) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    const QRect before = m_view.cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect after = m_view.cursorRect(cursor);
    const int wide = after.top() == before.top() ? std::max(1, after.left() - before.left()) : 1;
    return { m_view.viewport()->mapToGlobal(before.topLeft()), QSize(wide, before.height()) };
}

int ArticleAccessible::offsetAtPoint(const QPoint &globalPoint) const
{
    const QPoint here = m_view.viewport()->mapFromGlobal(globalPoint);
    return m_view.viewport()->rect().contains(here) ? m_view.cursorForPosition(here).position()
                                                    : -1;
}

void ArticleAccessible::scrollToSubstring(int start, int end)
{
    Q_UNUSED(end)
    setCursorPosition(start);
    m_view.ensureCursorVisible();
}

QString ArticleAccessible::attributes(int offset, int *start, int *end) const
{
    const QuotationRuns::Around around = m_view.quotationRuns().around(offset);
    *start = around.begin;
    *end = std::min(around.end, characterCount());
    return around.quotation ? attribute(u"quotation"_s, around.quotation->speaker) : QString();
}

} // namespace inquit
