// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/notes_panel.h"

#include "pages/notes_page.h"
#include "widgets/icons.h"
#include "widgets/note_delegate.h"
#include "widgets/note_editor.h"
#include "widgets/panel_title.h"
#include "widgets/row_paint.h"
#include "widgets/row_view.h"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

NotesPanel::NotesPanel(NotesPage &page, const SyntaxDefinitions &syntax, QWidget *parent)
    : Panel(u"notesPanel"_s, tr("Notes"), parent)
    , m_page(page)
    , m_on(new QLabel(this))
    , m_state(new QLabel(this))
{
    addMessages(*page.messages());
    auto *splitter = new QSplitter(Qt::Horizontal, widget());
    splitter->setObjectName(u"notesSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeList());
    splitter->addWidget(makeWritingPart(syntax));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 260, 700 });
    splitter->setCollapsible(1, false);
    splitter->handle(1)->setBackgroundRole(QPalette::Mid); // a thin line between the two
    splitter->handle(1)->setAutoFillBackground(true);
    content()->addWidget(splitter, 1);
    connectPage();
    showNote();
    showState();
    showCounts();
}

QWidget *NotesPanel::makeList()
{
    m_list = new RowView(this);
    m_list->setObjectName(u"notesView"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setModel(m_page.notes());
    m_list->setMinimumWidth(140);
    return m_list;
}

QWidget *NotesPanel::makeWritingPart(const SyntaxDefinitions &syntax)
{
    auto *part = new QWidget(this);
    m_editor = new NoteEditor(syntax, part);
    m_on->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_on->setFont(RowPaint::small(font()));
    m_on->setObjectName(u"noteTitle"_s);
    m_on->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setFont(RowPaint::small(font()));
    m_state->setObjectName(u"noteState"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 0);
    line->addWidget(m_on, 1);
    line->addWidget(m_state);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_editor, 1);
    return part;
}

void NotesPanel::connectPage()
{
    connect(&m_page, &NotesPage::noteChanged, this, &NotesPanel::showNote);
    connect(&m_page, &NotesPage::stateChanged, this, &NotesPanel::showState);
    connect(&m_page, &NotesPage::countsChanged, this, &NotesPanel::showCounts);
    connect(&m_page, &NotesPage::textInserted, m_editor, &NoteEditor::insertAt);
    connect(&m_page, &NotesPage::currentChanged, m_list,
            [this] { m_list->showCurrent(m_page.current()); });
    connect(m_editor, &NoteEditor::edited, &m_page, &NotesPage::edit);
    connect(m_editor, &NoteEditor::linkFollowed, this, [this](const QString &link) {
        if (!m_page.follow(link) && leadsToTheWeb(link)) {
            QDesktopServices::openUrl(QUrl(link));
        }
    });
    connect(m_editor, &NoteEditor::quotationDropped, this, &NotesPanel::quotationDropped);
    connect(m_list, &RowView::rowActivated, &m_page, &NotesPage::open);
    connect(m_list, &RowView::deletePressed, this, [this](const QModelIndexList &rows) {
        if (!rows.isEmpty()) {
            m_page.remove(rows.first());
        }
    });
}

QWidget *NotesPanel::focusTarget() const
{
    return m_editor;
}

void NotesPanel::addAction(QAction *action)
{
    QToolButton *button = title()->addButton(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void NotesPanel::followLinkAtCaret()
{
    m_editor->followLinkAt(m_editor->textCursor());
}

void NotesPanel::showNote()
{
    m_editor->setNote(m_page.text());
    m_editor->setReadOnly(!m_page.canWrite());
    showEmptyText();
    m_on->setText(m_page.title());
    m_on->setToolTip(m_page.title());
    m_list->showCurrent(m_page.current());
    showCounts();
}

void NotesPanel::showEmptyText()
{
    m_editor->setPlaceholderText(m_page.emptyText());
    m_editor->viewport()->update(); // QPlainTextEdit repaints only where one comes or goes
}

void NotesPanel::showState()
{
    m_state->setText(m_page.stateText());
}

void NotesPanel::showCounts()
{
    title()->setCount(m_page.countText());
    const int least = m_page.canWrite() ? 2 : 1;
    m_list->setVisible(m_page.notes()->rowCount() >= least);
    showEmptyText();
}

} // namespace inquit
