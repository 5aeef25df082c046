// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find_bar.h"

#include "widgets/article_document.h"
#include "widgets/article_view.h"
#include "widgets/contrast.h"
#include "widgets/icons.h"
#include "wording/number_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringMatcher>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMarked = 2'000;

QToolButton *button(QWidget *parent, const QString &own, const QString &tip)
{
    auto *made = new QToolButton(parent);
    made->setIcon(symbol(own));
    made->setAutoRaise(true);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

} // namespace

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(320);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *previous = button(this, u"previous"_s, tr("Previous (Shift+F3)"));
    auto *next = button(this, u"next"_s, tr("Next (F3)"));
    auto *close = button(this, u"close"_s, tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_field, 2);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count, 1);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&view, &ArticleView::laidOutAnew, this, [this] {
        if (isVisible()) {
            mark();
        }
    });
    hide();
}

void FindBar::open()
{
    show();
    const QString selected = m_view.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 80) {
        m_field->setText(selected);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find();
}

bool FindBar::closeIfOpen()
{
    if (!isVisible()) {
        return false;
    }
    hide();
    return true;
}

void FindBar::refresh()
{
    if (isVisible()) {
        find();
    }
}

void FindBar::find()
{
    m_places.clear();
    m_current = -1;
    const QString words = m_field->text();
    // The document's own search copies a whole text block for each place that it finds.
    const QString text = words.isEmpty() ? QString() : m_view.document()->toPlainText();
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (qsizetype at = 0; !text.isEmpty(); at += words.size()) {
        at = matcher.indexIn(text, at);
        if (at < 0) {
            break;
        }
        m_places.append(int(at));
    }
    if (!m_places.isEmpty()) {
        // From what is in sight.
        const int top = m_view.page() ? m_view.page()->documentPosition(m_view.topPosition()) : 0;
        const auto first = std::ranges::lower_bound(m_places, top);
        m_current = first == m_places.end() ? 0 : int(first - m_places.begin());
    }
    showMarks();
}

void FindBar::step(int by)
{
    if (!isVisible()) {
        open();
    } else if (!m_places.isEmpty()) {
        const int count = int(m_places.size());
        m_current = (m_current + by + count) % count;
        showMarks();
    }
}

void FindBar::showMarks()
{
    mark();
    m_count->setText(
        m_field->text().isEmpty() ? QString()
            : m_places.isEmpty()
            ? tr("Not in this article")
            : tr("%1 of %2").arg(grouped(m_current + 1), grouped(qint64(m_places.size()))));
    if (m_current >= 0 && m_view.page()) {
        const auto place = m_view.page()->articlePosition(m_places[m_current]);
        if (place) {
            m_view.reveal({ *place, *place + m_field->text().size() });
        }
    }
}

void FindBar::mark()
{
    const QColor base = m_view.palette().color(QPalette::Base);
    const QColor lit = mixed(base, QColor(isDark(base) ? 0xffa88a18 : 0xffffd95e), 0.7);
    const QColor brightest(0xff, 0x9a, 0x1f);
    QList<QTextEdit::ExtraSelection> marks;
    const int length = int(m_field->text().size());
    const int count = int(m_places.size());
    // Of very many, those around the current one.
    const int first = std::max(0, std::min(m_current - kMostMarked / 2, count - kMostMarked));
    for (int i = first; i < std::min(count, first + kMostMarked); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.document());
        mark.cursor.setPosition(m_places[i]);
        mark.cursor.setPosition(m_places[i] + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? brightest : lit);
        mark.format.setForeground(
            readable(m_view.palette().color(QPalette::Text), i == m_current ? brightest : lit));
        marks.append(mark);
    }
    m_view.setExtraSelections(marks);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_view.setExtraSelections({});
    m_view.setFocus();
}

} // namespace inquit
