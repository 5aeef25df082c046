// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts_dialog.h"
#include "widgets/window_actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>
#include <QUndoCommand>
#include <QUndoStack>

using namespace inquit;
using namespace Qt::StringLiterals;

class ShortcutsDialogTest : public QObject {
    Q_OBJECT

private:
    QMenuBar m_menus;

    static QStringList shown(const ShortcutsDialog &dialog)
    {
        QStringList rows;
        for (QTreeWidgetItemIterator it(dialog.findChild<QTreeWidget *>()); *it; ++it) {
            const QTreeWidgetItem *row = *it;
            if (row->parent() && !row->isHidden() && !row->parent()->isHidden()) {
                rows << row->text(0);
            }
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QMenu *quotes = m_menus.addMenu(u"&Quotes"_s);
        quotes->addAction(u"&Next quotation"_s)->setShortcut(u"Ctrl+]"_s);
        quotes->addAction(u"&Confirm"_s)->setShortcut(u"Ctrl+Return"_s);
        quotes->addAction(u"Without a key"_s);
        QMenu *file = m_menus.addMenu(u"&File"_s);
        file->addAction(u"&Open files…"_s)->setShortcut(u"Ctrl+O"_s);
    }

    void undoIsNamedWithoutWhatItWouldUndo()
    {
        QMenuBar menus;
        QUndoStack stack;
        stack.push(new QUndoCommand(u"confirm quotation"_s));
        const WindowActions actions(stack, nullptr);
        menus.addMenu(u"&Edit"_s)->addActions({ actions.undo, actions.redo });
        const ShortcutsDialog dialog(menus);
        QCOMPARE(shown(dialog).first(2), (QStringList { u"Undo"_s, u"Redo"_s }));
    }

    void anActionIsFoundByItsWordsOrItsKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("words") << u"next"_s
                               << QStringList { u"Next quotation"_s, u"Next and previous mark"_s };
        QTest::newRow("in any case and order")
            << u"QUOTATION next"_s << QStringList { u"Next quotation"_s };
        QTest::newRow("keys") << u"ctrl+o"_s << QStringList { u"Open files"_s };
        QTest::newRow("a menu") << u"quotes"_s << QStringList { u"Next quotation"_s, u"Confirm"_s };
        QTest::newRow("nothing") << u"zebra"_s << QStringList {};
    }
    void anActionIsFoundByItsWordsOrItsKeys()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        ShortcutsDialog dialog(m_menus);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"shortcutsField"_s), typed);
        QCOMPARE(shown(dialog), found);
        QCOMPARE(dialog.findChild<QLabel *>(u"shortcutsNothing"_s)->isVisible(), found.isEmpty());
    }

    void theKeyboardGoesFromTheFieldToTheRows()
    {
        ShortcutsDialog dialog(m_menus);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *field = dialog.findChild<QLineEdit *>(u"shortcutsField"_s);
        QCOMPARE(dialog.focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QTreeWidget *>());
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcuts_dialog_test.moc"
