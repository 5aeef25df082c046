// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/find_bar.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace inquit;
using namespace Qt::StringLiterals;

/// What is chosen, decided, searched and closed, by key and by click: nothing by accident.
class ChoosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRowThatTheArrowsReachIsTheChosenOne()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        QVERIFY(!action(program, u"confirm"_s).isEnabled());
        QTest::keyClick(&program.window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(quotes.currentIndex().isValid());
        QTest::keyClick(&quotes, Qt::Key_Down);
        const QPersistentModelIndex row = quotes.currentIndex();
        QTRY_VERIFY(action(program, u"confirm"_s).isEnabled());
        QTest::keyClick(&program.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(row.data(Role::IsChecked).toBool());
    }

    void whatIsTypedAfterCitingStandsInTheNote()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 0);
        QTest::keyClick(&quotes, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &program.editor());
        type(u"I think so too"_s);
        const QString note = program.editor().toPlainText();
        QVERIFY2(note.endsWith(u"\nI think so too"), qPrintable(note));
        QVERIFY(note.contains(u"](inquit:quotation/"));
        QCOMPARE(checkedRows(program), 0);
        QVERIFY(!program.window().card()->isVisible());
    }

    void spaceAndReturnDecideNothingThatWasNotGoneTo()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 0);
        QTest::keyClick(&quotes, Qt::Key_Space);
        QTRY_VERIFY(program.window().card()->isVisible());
        for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Space }) {
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        QCOMPARE(checkedRows(program), 0);
        QCOMPARE(program.window().card()->isVisible(), true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!program.window().card()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &quotes); // where the keyboard came from
    }

    void typingInAListSearchesIt()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const int all = quotes.model()->rowCount();
        static const QRegularExpression longWord(u"[a-z]{6,}"_s);
        const QString said = quotes.model()->index(1, 0).data(Role::Words).toString();
        const QString words = longWord.match(said).captured();
        QVERIFY(!words.isEmpty());
        QTest::keyClick(&program.window(), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &quotes);
        type(words);
        QTRY_VERIFY(quotes.model()->rowCount() < all);
        QVERIFY(quotes.model()->rowCount() > 0);
        QCOMPARE(checkedRows(program), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(quotes.model()->rowCount(), all);
    }

    void arrowsCarryTheTextAlong()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 0);
        for (int row = 1; row < quotes.model()->rowCount(); ++row) {
            QTest::keyClick(&quotes, Qt::Key_Down);
            QCOMPARE(quotes.currentIndex().row(), row);
            QVERIFY(program.view().globalRect(idOf(quotes.currentIndex()))); // it is in sight
        }
        QVERIFY(quotes.hasFocus());
    }

    void whatIsConfirmedMovesOnAndUndoGoesBack()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 1);
        QTest::keyClick(&quotes, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(quotes.currentIndex().row(), 2);
        QVERIFY(quotes.model()->index(1, 0).data(Role::IsChecked).toBool());
        QTRY_VERIFY(program.messageIsShown(u"Confirmed"_s));
        const int all = quotes.model()->rowCount();
        const QuotationId rejected = idOf(quotes.currentIndex());
        const QuotationId next = idOf(quotes.model()->index(3, 0));
        QTest::keyClick(&quotes, Qt::Key_Delete);
        QTRY_COMPARE(quotes.model()->rowCount(), all - 1);
        QCOMPARE(idOf(quotes.currentIndex()), next);
        QTest::keyClick(&quotes, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(idOf(quotes.currentIndex()), rejected);
        QTest::keyClick(&quotes, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(quotes.currentIndex().row(), 1);
        QCOMPARE(checkedRows(program), 0);
    }

    void escapeClosesOneThingAtATimeAndUnselectsNothing()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(program.list(u"speakersView"_s), 0);
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
        const QString words = quotes.model()->index(0, 0).data(Role::Words).toString();
        program.clickQuotation(words.mid(2, 14));
        const CardPopover *card = program.window().card();
        const FindBar *find = program.window().pane()->findBar();
        QTRY_VERIFY(card->isVisible() && find->isVisible());
        const QuotationId chosen = idOf(quotes.currentIndex());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card->isVisible() && find->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        QCOMPARE(idOf(quotes.currentIndex()), chosen);
        QVERIFY(quotes.selectionModel()->hasSelection());
        QVERIFY(program.list(u"speakersView"_s).selectionModel()->hasSelection());
    }

    void aHoveredCardTakesNoKey()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 0);
        CardPopover *card = program.window().card();
        AttributionCard hovered;
        hovered.quotation = idOf(quotes.model()->index(1, 0));
        card->showCard(hovered, { 400, 300, 100, 20 }, false);
        QVERIFY(card->isVisible());
        for (const QWidget *part : card->findChildren<QAbstractButton *>()) {
            QCOMPARE(part->focusPolicy(), Qt::NoFocus);
        }
        QTest::keyClick(&quotes, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(quotes.model()->index(0, 0).data(Role::IsChecked).toBool());
        QCOMPARE(checkedRows(program), 1);
    }

    void theKeysStepThroughThePassagesOfATopic()
    {
        WindowUnderTest program;
        openSummit(program);
        QVERIFY(!action(program, u"nextPassage"_s).isEnabled());
        program.click(program.list(u"topicsView"_s), 0);
        QTRY_VERIFY(action(program, u"nextPassage"_s).isEnabled());
        QTest::keyClick(&program.window(), Qt::Key_F4);
        const TextRange first = program.view().selectedText();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(&program.window(), Qt::Key_F4);
        QVERIFY(program.view().selectedText() != first);
        QTest::keyClick(&program.window(), Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(program.view().selectedText(), first);
    }

    void theMenuKeyOpensTheMenuOfARow()
    {
        WindowUnderTest program;
        openSummit(program);
        const std::pair<QString, QString> menus[] = { { u"speakersView"_s, u"speakerMenu"_s },
                                                      { u"topicsView"_s, u"topicMenu"_s },
                                                      { u"quotesView"_s, u"quotationMenu"_s },
                                                      { u"libraryView"_s, u"articleMenu"_s } };
        for (const auto &[view, menu] : menus) {
            QAbstractItemView &list = program.list(view);
            list.setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(list.currentIndex().isValid());
            QCOMPARE(menuOf(list, QContextMenuEvent::Keyboard, {}), menu);
        }
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.click(quotes, 1);
        QCOMPARE(menuOf(program.view(), QContextMenuEvent::Keyboard, {}), u"quotationMenu");
    }

    void aRightClickChoosesNothing()
    {
        WindowUnderTest program;
        openSummit(program);
        for (const QString &name : { u"speakersView"_s, u"topicsView"_s, u"quotesView"_s }) {
            QAbstractItemView &list = program.list(name);
            const int rows = program.list(u"quotesView"_s).model()->rowCount();
            const QPoint place = list.visualRect(list.model()->index(0, 0)).center();
            QTest::mouseClick(list.viewport(), Qt::RightButton, {}, place);
            QVERIFY(!list.currentIndex().isValid());
            QVERIFY(!list.selectionModel()->hasSelection());
            QCOMPARE(program.list(u"quotesView"_s).model()->rowCount(), rows);
        }
    }

    void aSpeakersFirstPassageComesIntoSight()
    {
        WindowUnderTest program;
        openSummit(program, { 1100, 520 });
        QAbstractItemView &speakers = program.list(u"speakersView"_s);
        for (int row = 0; row < speakers.model()->rowCount(); ++row) {
            program.view().verticalScrollBar()->setValue(0);
            program.click(speakers, row);
            const QAbstractItemModel &quotes = *program.list(u"quotesView"_s).model();
            bool isInSight = false;
            for (int each = 0; each < quotes.rowCount(); ++each) {
                const QuotationId id { quotes.index(each, 0).data(Role::RowId).toLongLong() };
                isInSight = isInSight || program.view().globalRect(id);
            }
            QVERIFY(isInSight);
        }
    }

private:
    static void openSummit(WindowUnderTest &program, const QSize &size = { 1440, 900 })
    {
        program.start(size);
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }

    /// Types as a person does: each letter goes to what has the keyboard then.
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        }
    }

    static int checkedRows(WindowUnderTest &program)
    {
        const QAbstractItemModel &quotes = *program.list(u"quotesView"_s).model();
        int checked = 0;
        for (int row = 0; row < quotes.rowCount(); ++row) {
            checked += quotes.index(row, 0).data(Role::IsChecked).toBool() ? 1 : 0;
        }
        return checked;
    }

    static QuotationId idOf(const QModelIndex &row)
    {
        return { row.data(Role::RowId).toLongLong() };
    }

    /// The name of the menu that is opened; it is closed again.
    static QString menuOf(QWidget &on, QContextMenuEvent::Reason reason, QPoint place)
    {
        QString name;
        QTimer::singleShot(0, &on, [&] {
            if (QWidget *menu = QApplication::activePopupWidget()) {
                name = menu->objectName();
                menu->close();
            }
        });
        auto *area = qobject_cast<QAbstractScrollArea *>(&on);
        QWidget *target = area ? area->viewport() : &on;
        QContextMenuEvent event(reason, place, target->mapToGlobal(place));
        QApplication::sendEvent(target, &event);
        return name;
    }

    static QAction &action(WindowUnderTest &program, const QString &name)
    {
        return *program.window().actions()->findChild<QAction *>(name);
    }
};

QTEST_MAIN(ChoosingTest)
#include "choosing_test.moc"
