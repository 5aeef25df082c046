// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts_dialog.h"

#include "core/text_folding.h"
#include "widgets/colour_scheme.h"
#include "widgets/icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// The text of undo and redo says what they would do just now.
QString nameOf(const QAction &action)
{
    const QVariant name = action.property("name");
    return name.isValid() ? name.toString() : action.text();
}

void addRows(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addRows(group, *action->menu());
        } else if (!action->shortcuts().isEmpty()) {
            const QString keys =
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            new QTreeWidgetItem(&group, { plain(nameOf(*action)), keys });
        }
    }
}

QTreeWidgetItem *addGroup(QTreeWidget &tree, const QString &name)
{
    auto *group = new QTreeWidgetItem(&tree, { name });
    QFont bold = tree.font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

/// Whether each word is somewhere in the row: "next ctrl" finds "Next quotation, Ctrl+]".
bool hasAll(const QTreeWidgetItem &row, const QStringList &words)
{
    const QString text = folded(QString(row.text(0) + u' ' + row.text(1)));
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No action has these words."), this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setObjectName(u"shortcutsField"_s);
    m_field->setPlaceholderText(tr("Find an action or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_tree->setObjectName(u"shortcutsTree"_s);
    m_tree->setHeaderLabels({ tr("Action"), tr("Keys") });
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(windowTitle());
    m_nothing->setObjectName(u"shortcutsNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    fill(menus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    showWordsOnly(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::find);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buttons);
    resize(560, 640);
    makePlaceholdersReadable(*this);
    find();
}

void ShortcutsDialog::fill(const QMenuBar &menus)
{
    for (const QAction *top : menus.actions()) {
        addRows(*addGroup(*m_tree, plain(top->text())), *top->menu());
    }
    addKeysOfPanes();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        (*it)->setSizeHint(0, { 0, m_tree->fontMetrics().height() + 8 });
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

void ShortcutsDialog::addKeysOfPanes()
{
    QTreeWidgetItem *inLists = addGroup(*m_tree, tr("In lists"));
    new QTreeWidgetItem(inLists, { tr("Open or choose the row"), tr("Return") });
    new QTreeWidgetItem(inLists, { tr("Star an article; show a quotation’s card"), tr("Space") });
    new QTreeWidgetItem(inLists, { tr("Remove an article or a note"), tr("Del") });
    QTreeWidgetItem *inStrip = addGroup(*m_tree, tr("In the strip beside the text"));
    new QTreeWidgetItem(inStrip, { tr("Next and previous mark"), tr("Down, Up") });
    new QTreeWidgetItem(inStrip, { tr("Go to the quotation"), tr("Return") });
    QTreeWidgetItem *inNotes = addGroup(*m_tree, tr("In a note"));
    new QTreeWidgetItem(inNotes, { tr("Follow the link"), tr("Ctrl+click") });
}

void ShortcutsDialog::find()
{
    const QStringList words = folded(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        const bool isWholeGroup = hasAll(*group, words);
        bool isAnyOfGroup = false;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool isFound = isWholeGroup || hasAll(*group->child(row), words);
            group->child(row)->setHidden(!isFound);
            isAnyOfGroup = isAnyOfGroup || isFound;
        }
        group->setHidden(!isAnyOfGroup);
        isAny = isAny || isAnyOfGroup;
    }
    m_tree->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace inquit
