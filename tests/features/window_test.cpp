// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "library/database.h"
#include "models/roles.h"
#include "widgets/article_document.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/find_bar.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/speaker_strip.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

/// The window, driven with mouse and keyboard as a person drives it.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryOffersThreeWaysIn()
    {
        WindowUnderTest program;
        program.start();
        const auto *samples = program.window().findChild<QPushButton *>(u"emptySamples"_s);
        QVERIFY(samples && samples->isVisible());
        QVERIFY(program.window().findChild<QPushButton *>(u"emptyOpen"_s)->isVisible());
        QVERIFY(program.window().findChild<QPushButton *>(u"emptyPaste"_s)->isVisible());
        QTest::mouseClick(const_cast<QPushButton *>(samples), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(program.list(u"libraryView"_s).model()->rowCount(), 3, 30'000);
        QTRY_VERIFY(program.view().page());
        QVERIFY(!samples->isVisible());
    }

    void aSpeakerShowsTheirQuotationsAndDimsTheOthers()
    {
        WindowUnderTest program;
        openSummit(program);
        program.window().findChild<QAction *>(u"allModes"_s)->trigger(); // as the count has them
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const int all = quotes.model()->rowCount();
        QVERIFY(all > 3);
        QAbstractItemView &speakers = program.list(u"speakersView"_s);
        const QModelIndex first = speakers.model()->index(0, 0);
        const int count = first.data(Role::Count).toInt();
        const QImage before = program.view().viewport()->grab().toImage();
        program.click(speakers, 0);
        QTRY_COMPARE(quotes.model()->rowCount(), count);
        QVERIFY(count < all);
        for (int row = 0; row < count; ++row) {
            QCOMPARE(quotes.model()->index(row, 0).data(Role::SpeakerName),
                     first.data(Role::SpeakerName));
        }
        QVERIFY(program.view().viewport()->grab().toImage() != before);
        // The filter is seen, and one click takes it off.
        const auto chip = [&program]() -> QToolButton * {
            const auto chips = program.window().findChildren<QToolButton *>(u"filterChip"_s);
            const auto seen = std::ranges::find_if(chips, &QWidget::isVisible);
            return seen == chips.end() ? nullptr : *seen;
        };
        QTRY_VERIFY(chip());
        QTest::mouseClick(chip(), Qt::LeftButton);
        QTRY_COMPARE(quotes.model()->rowCount(), all);
    }

    void aQuotationInTheTextSelectsItsRowAndShowsItsCard()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const QModelIndex third = quotes.model()->index(2, 0);
        const QString words = third.data(Role::Words).toString();
        program.clickQuotation(words.mid(2, 18));
        QTRY_COMPARE(quotes.currentIndex(), third);
        QVERIFY(quotes.selectionModel()->isSelected(third));
        const CardPopover *card = program.window().card();
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->findChild<QLabel *>(u"cardName"_s)->text(),
                 third.data(Role::SpeakerName).toString());
        QVERIFY(program.window().rect().contains(card->geometry()));
    }

    void aRowOfQuotesOpensItsPlaceInTheText()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        program.view().verticalScrollBar()->setValue(0);
        program.click(quotes, quotes.model()->rowCount() - 1);
        QTRY_VERIFY(program.view().verticalScrollBar()->value() > 0);
    }

    void anAttributionIsConfirmedAndTakenBackByKeyboardAlone()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        QTest::keyClick(&program.window(), Qt::Key_BracketRight, Qt::ControlModifier);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        QTRY_VERIFY(quotes.currentIndex().isValid());
        const QPersistentModelIndex row = quotes.currentIndex();
        QTest::keyClick(&program.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(row.data(Role::IsChecked).toBool());
        QTest::keyClick(&program.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!row.data(Role::IsChecked).toBool());
    }

    void theCardIsReachedAndClosedByKeyboard()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"nextQuotation"_s);
        program.trigger(u"card"_s);
        CardPopover *card = program.window().card();
        QTRY_VERIFY(card->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), card);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!card->isVisible());
    }

    void theKeyboardGoesRoundThePanes()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &program.view());
        const std::pair<Qt::Key, QString> keys[] = { { Qt::Key_2, u"speakersView"_s },
                                                     { Qt::Key_3, u"quotesView"_s },
                                                     { Qt::Key_4, u"topicsView"_s },
                                                     { Qt::Key_5, u"noteEditor"_s } };
        for (const auto &[key, name] : keys) {
            QTest::keyClick(&program.window(), key, Qt::AltModifier);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), name);
        }
        QTest::keyClick(&program.window(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &program.view());
        QStringList visited;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&program.window(), Qt::Key_F6);
            visited << QApplication::focusWidget()->objectName();
        }
        const QStringList round { u"speakerStrip"_s, u"speakersView"_s, u"quotesView"_s,
                                  u"topicsView"_s,   u"noteEditor"_s,   u"libraryView"_s,
                                  u"openTool"_s,     u"articleView"_s };
        QCOMPARE(visited, round);
    }

    void aFilterNarrowsAPaneAndEscapeClearsIt()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &speakers = program.list(u"speakersView"_s);
        const int all = speakers.model()->rowCount();
        const QString name = speakers.model()->index(0, 0).data(Role::SpeakerName).toString();
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(&program.window(), Qt::Key_Q, Qt::AltModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, name);
        QTRY_VERIFY(speakers.model()->rowCount() < all);
        QVERIFY(speakers.model()->rowCount() > 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(speakers.model()->rowCount(), all);
    }

    void wordsAreFoundInTheArticle()
    {
        WindowUnderTest program;
        openSummit(program);
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
        FindBar *bar = program.window().pane()->findBar();
        QTRY_VERIFY(bar->isVisible());
        QTest::keyClicks(bar->findChild<QLineEdit *>(u"findField"_s), u"the"_s);
        QTRY_VERIFY(bar->found() > 3);
        QCOMPARE(program.view().extraSelections().size(), bar->found());
        QTest::keyClick(&program.window(), Qt::Key_F3);
        QVERIFY(bar->findChild<QLabel *>(u"findCount"_s)->text().startsWith(u"2 "_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(program.view().extraSelections().isEmpty());
    }

    void theLibraryIsSearchedAsOneTypes()
    {
        WindowUnderTest program;
        openSummit(program);
        QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), program.window().searchField());
        QTest::keyClicks(program.window().searchField(), u"said"_s);
        QAbstractItemView &results = program.list(u"searchView"_s);
        QTRY_VERIFY(results.model()->rowCount() > 0);
        QTRY_VERIFY(results.isVisible());
        QTest::keyClick(program.window().searchField(), Qt::Key_Escape);
        QTRY_VERIFY(!results.isVisible());
    }

    void aNoteIsKeptThoughTheProgramIsKilled()
    {
        WindowUnderTest program;
        openSummit(program);
        QTest::keyClick(&program.window(), Qt::Key_5, Qt::AltModifier);
        QTest::keyClicks(&program.editor(), u"A note that stays"_s);
        QTRY_COMPARE(program.window().findChild<QLabel *>(u"noteState"_s)->text(), u"Saved"_s);
        // Another program reads the file: nothing waits in this one's memory.
        const auto other = Database::open(program.library(), Database::Access::ReadOnly);
        QVERIFY(other.has_value());
        QSqlQuery notes(u"SELECT count(*) FROM notes WHERE markdown = 'A note that stays'"_s,
                        other->connection());
        QVERIFY(notes.next());
        QCOMPARE(notes.value(0).toInt(), 1);
    }

    void aCitationComesIntoTheNote()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"nextQuotation"_s);
        program.trigger(u"cite"_s);
        QTRY_VERIFY(program.editor().toPlainText().contains(u"](inquit:quotation/"_s));
        QVERIFY(program.editor().toPlainText().startsWith(u"> "_s));
    }

    void theSessionComesBack()
    {
        WindowUnderTest program;
        openSummit(program);
        auto *topics = program.window().findChild<QDockWidget *>(u"topicsPanel"_s);
        topics->hide();
        program.trigger(u"larger"_s);
        program.view().verticalScrollBar()->setValue(program.view().verticalScrollBar()->maximum()
                                                     / 2);
        const qsizetype place = program.view().topPosition();
        const QString title = program.window().windowTitle();
        QVERIFY(place > 0);
        program.close();
        program.start();
        QTRY_COMPARE(program.window().windowTitle(), title);
        QVERIFY(program.window().findChild<QDockWidget *>(u"topicsPanel"_s)->isHidden());
        QCOMPARE(program.view().textSize(), 14.0);
        QTRY_COMPARE_LE(std::abs(program.view().topPosition() - place), 120);
    }

    void filesAreDroppedOnTheWindow()
    {
        WindowUnderTest program;
        program.start();
        QMimeData files;
        files.setUrls({ QUrl::fromLocalFile(WindowUnderTest::sampleFiles().first()) });
        const QPoint middle = program.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&program.window(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(program.list(u"libraryView"_s).model()->rowCount(), 1, 30'000);
    }

    void aTextIsPastedAsAnArticle()
    {
        WindowUnderTest program;
        program.start();
        QApplication::clipboard()->setText(
            u"Ferry returns\n\n“We waited long,” said Mara Quill, who runs the harbour.\n"_s);
        QTest::keyClick(&program.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(program.list(u"libraryView"_s).model()->rowCount(), 1, 30'000);
        QTRY_COMPARE(program.list(u"speakersView"_s).model()->rowCount(), 1);
    }

    void whatCannotBeReadIsSaidInTheWindow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << u"empty.txt"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2\3\0\0\0",
                                              11)
                                       .repeated(50)
                                << u"program.txt"_s;
        QTest::newRow("missing") << QByteArray("-") << u"missing.txt"_s;
        QTest::newRow("a folder") << QByteArray("/") << u"folder.txt"_s;
    }
    void whatCannotBeReadIsSaidInTheWindow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        WindowUnderTest program;
        program.start();
        const QString path = QDir(program.folder()).filePath(name);
        if (bytes == "/") {
            QVERIFY(QDir().mkpath(path));
        } else if (bytes != "-") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        program.window().openFiles({ path });
        QTRY_VERIFY_WITH_TIMEOUT(program.messageIsShown(name), 10'000);
        QCOMPARE(program.list(u"libraryView"_s).model()->rowCount(), 0);
    }

    void tenThousandOpenMarksDoNotHangThePage()
    {
        WindowUnderTest program;
        program.start();
        QFile file(QDir(program.folder()).filePath(u"marks.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Marks\n\n" + QByteArray("\xe2\x80\x9cword ").repeated(10'000));
        file.close();
        program.import({ file.fileName() });
        QVERIFY(program.view().page());
    }

    void panelsAreHiddenAndShownByOneKey()
    {
        WindowUnderTest program;
        openSummit(program);
        QTest::keyClick(&program.window(), Qt::Key_F9);
        QVERIFY(!program.window().docks()->anyShown());
        QTest::keyClick(&program.window(), Qt::Key_F9);
        QVERIFY(program.window().docks()->anyShown());
    }

    void theStripGoesToAQuotation()
    {
        WindowUnderTest program;
        openSummit(program);
        SpeakerStrip *strip = program.window().pane()->strip();
        int y = strip->height() - 1;
        while (y > 0 && !strip->at(y)) {
            --y;
        }
        QVERIFY(y > 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, { strip->width() / 2, y });
        QTRY_VERIFY(program.list(u"quotesView"_s).currentIndex().isValid());
    }

    void everyActionIsInAMenuAndNamed()
    {
        WindowUnderTest program;
        program.start();
        QSet<QAction *> inMenus;
        for (const QMenu *menu : program.window().menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                inMenus << action;
            }
        }
        for (QAction *action : program.window().actions()->findChildren<QAction *>()) {
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            QVERIFY(!action->text().isEmpty());
        }
    }

    void noTwoActionsShareAKey()
    {
        WindowUnderTest program;
        program.start();
        QHash<QKeySequence, QString> taken;
        for (QAction *action : program.window().actions()->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys), qPrintable(action->objectName() + taken[keys]));
                taken.insert(keys, action->objectName());
            }
        }
    }

private:
    static void openSummit(WindowUnderTest &program)
    {
        program.start();
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
