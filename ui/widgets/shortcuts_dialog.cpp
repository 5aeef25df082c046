// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts_dialog.h"

#include "widgets/icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

void addRows(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addRows(group, *action->menu());
        } else if (!action->shortcuts().isEmpty()) {
            const QString keys =
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            new QTreeWidgetItem(&group, { plain(action->text()), keys });
        }
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setHeaderLabels({ tr("Action"), tr("Keys") });
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(windowTitle());
    for (const QAction *top : menus.actions()) {
        auto *group = new QTreeWidgetItem(tree, { plain(top->text()) });
        QFont bold = tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        addRows(*group, *top->menu());
    }
    auto *inLists = new QTreeWidgetItem(tree, { tr("In lists") });
    QFont bold = tree->font();
    bold.setBold(true);
    inLists->setFont(0, bold);
    new QTreeWidgetItem(inLists, { tr("Open or choose the row"), tr("Return") });
    new QTreeWidgetItem(inLists, { tr("Star an article; show a quotation’s card"), tr("Space") });
    new QTreeWidgetItem(inLists, { tr("Remove an article or a note"), tr("Del") });
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        (*it)->setSizeHint(0, { 0, tree->fontMetrics().height() + 8 });
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    showWordsOnly(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(560, 640);
}

} // namespace inquit
