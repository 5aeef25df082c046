// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace inquit;
using namespace Qt::StringLiterals;

/// What the window promises to those who use no mouse.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedKeyIsAnActions_data()
    {
        QTest::addColumn<QString>("action");
        const std::pair<const char *, QString> promised[] = {
            { "Ctrl+O", u"open"_s },
            { "Ctrl+Shift+V", u"paste"_s },
            { "Ctrl+E", u"export"_s },
            { "Ctrl+Shift+E", u"exportQuotations"_s },
            { "Ctrl+P", u"print"_s },
            { "Ctrl+Z", u"undo"_s },
            { "Ctrl+F", u"find"_s },
            { "F3", u"findNext"_s },
            { "Ctrl+Shift+F", u"search"_s },
            { "Ctrl+K", u"search"_s },
            { "Ctrl+]", u"nextQuotation"_s },
            { "Ctrl+[", u"previousQuotation"_s },
            { "Ctrl+Shift+]", u"nextOfSpeaker"_s },
            { "Ctrl+Shift+[", u"previousOfSpeaker"_s },
            { "Alt+1", u"goToArticle"_s },
            { "Alt+2", u"goToSpeakers"_s },
            { "Alt+3", u"goToQuotes"_s },
            { "Alt+4", u"goToTopics"_s },
            { "Alt+5", u"goToNotes"_s },
            { "F6", u"nextPane"_s },
            { "Alt+Q", u"filter"_s },
            { "F4", u"nextPassage"_s },
            { "Shift+F4", u"previousPassage"_s },
            { "Ctrl+L", u"scope"_s },
            { "Ctrl+Return", u"confirm"_s },
            { "F2", u"changeSpeaker"_s },
            { "Del", u"reject"_s },
            { "Ctrl+T", u"allModes"_s },
            { "Ctrl+M", u"note"_s },
            { "Ctrl+Shift+C", u"copyQuotation"_s },
            { "Ctrl++", u"larger"_s },
            { "Ctrl+-", u"smaller"_s },
            { "Ctrl+0", u"normalSize"_s },
            { "F9", u"panels"_s },
            { "F11", u"fullScreen"_s },
            { "Alt+Left", u"back"_s },
            { "Alt+Right", u"forward"_s },
            { "Ctrl+?", u"shortcuts"_s },
        };
        for (const auto &[keys, action] : promised) {
            QTest::newRow(keys) << action;
        }
    }
    void everyPromisedKeyIsAnActions()
    {
        QFETCH(QString, action);
        QUndoStack undo;
        const WindowActions actions(undo, nullptr);
        const auto *found = actions.findChild<QAction *>(action);
        QVERIFY(found);
        const QKeySequence keys(QString::fromLatin1(QTest::currentDataTag()),
                                QKeySequence::PortableText);
        QVERIFY(found->shortcuts().contains(keys));
    }

    void thoughtsAreLetInFromTheKeyboardAndTheMenu()
    {
        WindowUnderTest program;
        openSummit(program);
        const QAbstractItemModel &quotes = *program.list(u"quotesView"_s).model();
        const int said = quotes.rowCount();
        QTest::keyClick(&program.window(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_GT(quotes.rowCount(), said);
        const QAction *allModes = &action(program, u"allModes"_s);
        QVERIFY(allModes->isCheckable() && allModes->isChecked());
        QTest::keyClick(&program.window(), Qt::Key_U, Qt::AltModifier); // Quotes
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_T);
        QTRY_COMPARE(quotes.rowCount(), said);
        QVERIFY(!allModes->isChecked());
    }

    void aListShowsWhereTheKeyboardIsAndChoosesNothing()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &speakers = program.list(u"speakersView"_s);
        const int quotations = program.list(u"quotesView"_s).model()->rowCount();
        QVERIFY(!speakers.currentIndex().isValid());
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(speakers.currentIndex().row(), 0);
        QVERIFY(!speakers.selectionModel()->hasSelection());
        QCOMPARE(program.list(u"quotesView"_s).model()->rowCount(), quotations);
    }

    void aFilterGivesTheKeyboardToWhatItFound()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &speakers = program.list(u"speakersView"_s);
        const int all = speakers.model()->rowCount();
        const QString name = speakers.model()->index(0, 0).data(Role::SpeakerName).toString();
        for (const Qt::Key leave : { Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape }) {
            QTest::keyClick(&program.window(), Qt::Key_2, Qt::AltModifier);
            QTest::keyClick(&program.window(), Qt::Key_Q, Qt::AltModifier);
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(field);
            QTest::keyClicks(field, name);
            QTest::keyClick(field, leave);
            QTRY_COMPARE(QApplication::focusWidget(), &speakers);
            QCOMPARE(speakers.model()->rowCount() == all, leave == Qt::Key_Escape);
        }
    }

    void notesAreExportedWithoutTheMouse()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"nextQuotation"_s);
        program.trigger(u"cite"_s);
        const QString path = program.folder() + u"/handed in.pdf"_s;
        program.settings().setExportFolder(program.folder());
        QTimer::singleShot(0, &program.window(), [&] {
            const auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->objectName(), u"exportDialog");
            auto *place = dialog->findChild<QLineEdit *>(u"exportPath"_s);
            QVERIFY(place->text().startsWith(program.folder()));
            place->setText(path);
            dialog->findChild<QLineEdit *>(u"exportAuthor"_s)->setText(u"Mara Quill"_s);
            dialog->findChild<QComboBox *>(u"exportPaper"_s)->setCurrentIndex(1);
            keepPicture(*dialog, u"export-notes"_s);
            QTest::keyClick(dialog->findChild<QPushButton *>(u"exportOk"_s), Qt::Key_Return);
        });
        QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(program.messageIsShown(u"handed in.pdf"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("612"));
        QVERIFY(bytes.contains("Mara Quill"));
        QCOMPARE(program.settings().pageSize(), Settings::PageSize::Letter);
        QCOMPARE(program.settings().authorName(), u"Mara Quill");
    }

    void whatIsListedIsExportedWithoutTheMouse()
    {
        WindowUnderTest program;
        openSummit(program);
        program.settings().setExportFolder(program.folder());
        const QAbstractItemModel *listed = program.list(u"quotesView"_s).model();
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::AltModifier); // a speaker's alone
        QTest::keyClick(&program.list(u"speakersView"_s), Qt::Key_Return);
        QTRY_VERIFY(listed->rowCount() > 0);
        const QString path = program.folder() + u"/of one.csv"_s;
        QTimer::singleShot(0, &program.window(), [&] {
            const auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->windowTitle(), u"Export quotations");
            QVERIFY(dialog->findChild<QLabel *>(u"exportTold"_s)
                        ->text()
                        .contains(u"Does not tell: "_s));
            keepPicture(*dialog, u"export-quotations"_s);
            dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
            QTest::keyClick(dialog->findChild<QPushButton *>(u"exportOk"_s), Qt::Key_Return);
        });
        QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(program.messageIsShown(u"of one.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), listed->rowCount() + 1);
    }

    void theLibrarysNotesAreExportedThoughNoArticleIsOpen()
    {
        WindowUnderTest program;
        program.start();
        program.importSamples();
        program.trigger(u"removeArticle"_s);
        QTRY_VERIFY(!program.view().page());
        QVERIFY(!action(program, u"export"_s).isEnabled());
        QTest::keyClick(&program.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(action(program, u"export"_s).isEnabled());
    }

    void theSearchClosesWhenTheKeyboardLeavesIt()
    {
        WindowUnderTest program;
        openSummit(program);
        QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(program.window().searchField(), u"said"_s);
        QAbstractItemView &results = program.list(u"searchView"_s);
        QTRY_VERIFY(results.isVisible());
        QTest::keyClick(&program.window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(!results.isVisible());
    }

private:
    /// INQUIT_PICTURES=DIR keeps what was seen, to be looked at.
    static void keepPicture(const QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("INQUIT_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(const_cast<QWidget &>(widget).grab().save(folder % u'/' % name % u".png"));
        }
    }

    static void openSummit(WindowUnderTest &program)
    {
        program.start();
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }

    static QAction &action(WindowUnderTest &program, const QString &name)
    {
        return *program.window().actions()->findChild<QAction *>(name);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
