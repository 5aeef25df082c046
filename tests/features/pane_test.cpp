// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/colour_scheme.h"
#include "widgets/main_window.h"
#include "widgets/message_stack.h"
#include "widgets/note_editor.h"
#include "widgets/panel.h"
#include "widgets/speaker_strip.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// Counts events of one type that come to an object.
class EventCount : public QObject {
public:
    EventCount(QObject &watched, QEvent::Type type)
        : m_type(type)
    {
        watched.installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == m_type ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QEvent::Type m_type;
};

} // namespace

/// What lies around the text, and over it: banners, the card, the docks' room, the page's colours.
class PaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBannerMovesNoText()
    {
        WindowUnderTest program;
        openSummit(program);
        ArticleView &view = program.view();
        view.verticalScrollBar()->setValue(120);
        const QRect before(view.mapTo(&program.window(), QPoint()), view.size());
        const QRect column = view.viewport()->geometry();
        const QSize list = program.list(u"libraryView"_s).size();
        const int scrolled = view.verticalScrollBar()->value();
        program.window().openFiles({ program.folder() + u"/missing.txt"_s });
        const auto stacks = program.window().findChildren<MessageStack *>();
        const auto isSeen = [&] { return std::ranges::any_of(stacks, &QWidget::isVisible); };
        QTRY_VERIFY(isSeen());
        QTest::qWait(50); // whatever would still move
        QCOMPARE(QRect(view.mapTo(&program.window(), QPoint()), view.size()), before);
        QCOMPARE(view.viewport()->geometry(), column);
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
        QCOMPARE(program.list(u"libraryView"_s).size(), list);
        const auto closes = program.window().findChildren<QToolButton *>(u"messageClose"_s);
        const auto close = std::ranges::find_if(closes, &QWidget::isVisible);
        QVERIFY(close != closes.end());
        QTest::mouseClick(*close, Qt::LeftButton);
        QTRY_VERIFY(!isSeen());
        QCOMPARE(QRect(view.mapTo(&program.window(), QPoint()), view.size()), before);
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
    }

    void anImportMovesNoText()
    {
        WindowUnderTest program;
        openSummit(program);
        EventCount resized(program.view(), QEvent::Resize);
        auto *status = program.window().findChild<QWidget *>(u"importStatus"_s);
        EventCount shown(*status, QEvent::Show);
        program.window().openFiles(WindowUnderTest::sampleFiles());
        QTRY_VERIFY(shown.count > 0);
        QTRY_VERIFY(!status->isVisible());
        QCOMPARE(resized.count, 0);
    }

    void theEmptyNoteSaysWhatCanBeDoneNow()
    {
        WindowUnderTest program;
        program.start();
        program.importSamples();
        program.close();
        program.settings().setLastPlace({}, 0);
        program.start();
        QTRY_VERIFY(program.editor().placeholderText().startsWith(u"Open an article"));
        QTest::qWait(100);
        EventCount painted(*program.editor().viewport(), QEvent::Paint);
        program.click(program.list(u"libraryView"_s), 0);
        QTRY_VERIFY(program.editor().placeholderText().startsWith(u"Write here"));
        QTRY_VERIFY(painted.count > 0);
    }

    void theCardLeavesWithThePointer()
    {
        WindowUnderTest program;
        openSummit(program);
        const CardPopover *card = program.window().card();
        pointAt(program, firstQuotation(program));
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!card->isPinned());
        // Out of the text at once, over no other word of it.
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(program.view().viewport(), &leave);
        QTRY_VERIFY(!card->isVisible());
    }

    void theCardLeavesWhenThePointerGoesToPlainText()
    {
        WindowUnderTest program;
        openSummit(program);
        const CardPopover *card = program.window().card();
        pointAt(program, firstQuotation(program));
        QTRY_VERIFY(card->isVisible());
        QTest::mouseMove(program.view().viewport(), { 4, 4 });
        QTRY_VERIFY(!card->isVisible());
    }

    void theCardCanBeTurnedOff()
    {
        WindowUnderTest program;
        openSummit(program);
        QAction *atPointer = action(program, u"cardAtPointer"_s);
        QVERIFY(atPointer->isChecked());
        atPointer->trigger();
        const CardPopover *card = program.window().card();
        QSignalSpy hovered(&program.view(), &ArticleView::quotationHovered);
        const QPoint words = firstQuotation(program);
        pointAt(program, words);
        QTRY_COMPARE(hovered.size(), 1);
        QTest::mouseClick(program.view().viewport(), Qt::LeftButton, {}, words);
        QVERIFY(!card->isVisible());
        QTRY_VERIFY(program.list(u"quotesView"_s).currentIndex().isValid()); // it is chosen
        program.trigger(u"card"_s);
        QVERIFY(card->isVisible()); // where it is asked for
        program.close();
        program.start();
        QVERIFY(!action(program, u"cardAtPointer"_s)->isChecked());
    }

    void docksGiveWayBeforeTheTextIsNarrow_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("usual text") << 13 << QStringList {};
        QTest::newRow("larger text") << 18 << QStringList { u"libraryPanel"_s };
        QTest::newRow("large text") << 26
                                    << QStringList { u"libraryPanel"_s, u"speakersPanel"_s,
                                                     u"quotesPanel"_s, u"topicsPanel"_s };
    }
    void docksGiveWayBeforeTheTextIsNarrow()
    {
        QFETCH(int, points);
        QFETCH(QStringList, gone);
        WindowUnderTest program;
        program.settings().setTextSize(points);
        openSummit(program);
        const auto hidden = [&] {
            QStringList names;
            for (const Panel *panel : program.window().docks()->all()) {
                if (panel->isHidden()) {
                    names << panel->objectName();
                }
            }
            return names;
        };
        QTRY_COMPARE(hidden(), QStringList());
        program.window().resize(900, 600);
        const ArticlePane *pane = program.window().pane();
        QTRY_COMPARE(hidden(), gone);
        QTRY_COMPARE_GE(pane->width(), program.view().narrowestWidth());
        program.window().resize(1800, 1000);
        QTRY_COMPARE(hidden(), QStringList());
        QTRY_COMPARE_GE(pane->width(), program.view().narrowestWidth());
    }

    void largerTextMakesRoomToo()
    {
        WindowUnderTest program;
        openSummit(program);
        program.window().resize(900, 600);
        QTRY_VERIFY(dock(program, u"libraryPanel"_s)->isVisible());
        for (int i = 0; i < 6; ++i) {
            program.trigger(u"larger"_s);
        }
        QTRY_COMPARE_GE(program.window().pane()->width(), program.view().narrowestWidth());
        QVERIFY(dock(program, u"libraryPanel"_s)->isHidden());
    }

    void whatGaveWayIsThereInALargerWindowAtTheNextStart()
    {
        WindowUnderTest program;
        program.settings().setTextSize(18);
        openSummit(program);
        program.window().resize(900, 600);
        QTRY_VERIFY(dock(program, u"libraryPanel"_s)->isHidden());
        program.close();
        program.settings().setWindowGeometry({});
        program.start({ 1440, 900 });
        QTRY_VERIFY(dock(program, u"libraryPanel"_s)->isVisible());
    }

    void aFirstStartFitsTheScreen_data()
    {
        QTest::addColumn<QRect>("available");
        QTest::newRow("a large screen") << QRect(0, 0, 2560, 1440);
        QTest::newRow("a common laptop") << QRect(0, 0, 1366, 740);
        QTest::newRow("beside a dock") << QRect(60, 28, 1300, 740);
        QTest::newRow("a second screen") << QRect(-1280, 0, 1280, 800);
    }
    void aFirstStartFitsTheScreen()
    {
        QFETCH(QRect, available);
        const QRect place = firstPlace(available);
        QVERIFY(available.contains(place.adjusted(-4, -36, 4, 4))); // with a frame
        QCOMPARE_LE(place.width(), 1440);
        QCOMPARE_GE(place.width(), std::min(1440, available.width() - 40));
        QCOMPARE_GE(place.height(), std::min(900, available.height() - 60));
    }

    void aNewWindowIsNoLargerThanTheScreen()
    {
        WindowUnderTest program;
        auto opened = Composition::open(program.library(), program.settings());
        QVERIFY(opened.has_value());
        MainWindow &window = (*opened)->window();
        window.restoreSession();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect available = window.screen()->availableGeometry();
        QCOMPARE_LE(window.frameGeometry().width(), available.width());
        QCOMPARE_LE(window.frameGeometry().height(), available.height());
    }

    void readingColoursAreThePagesAlone()
    {
        WindowUnderTest program;
        openSummit(program);
        const QColor window = program.window().palette().color(QPalette::Base);
        choose(program, u"Sepia"_s);
        const QColor sepia = readingPalette(Settings::ReadingColours::Sepia).color(QPalette::Base);
        QCOMPARE(ground(program), sepia);
        QCOMPARE(program.window().pane()->strip()->palette().color(QPalette::Base), sepia);
        QCOMPARE(program.window().palette().color(QPalette::Base), window);
        QCOMPARE(program.list(u"quotesView"_s).palette().color(QPalette::Base), window);
        program.close();
        program.start();
        QTRY_COMPARE(ground(program), sepia);
        choose(program, u"As the desktop"_s);
        QTRY_COMPARE(ground(program), window);
    }

    void focusInTheTextIsSeen()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToQuotes"_s);
        QTRY_VERIFY(!program.view().hasFocus());
        const QImage before = program.view().grab().toImage();
        program.trigger(u"goToArticle"_s);
        QTRY_VERIFY(program.view().hasFocus());
        const QImage now = program.view().grab().toImage();
        for (const QPoint place : { QPoint(0, 0), QPoint(now.width() / 3, 1),
                                    QPoint(1, now.height() / 2), QPoint(9, now.height() - 1) }) {
            QVERIFY(now.pixelColor(place) != before.pixelColor(place));
        }
    }

private:
    static void openSummit(WindowUnderTest &program)
    {
        program.start();
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }

    static QAction *action(WindowUnderTest &program, const QString &name)
    {
        return program.window().actions()->findChild<QAction *>(name);
    }

    static QDockWidget *dock(WindowUnderTest &program, const QString &name)
    {
        return program.window().findChild<QDockWidget *>(name);
    }

    /// A place of the viewport on the words of the first quotation.
    static QPoint firstQuotation(WindowUnderTest &program)
    {
        const QAbstractItemModel &quotes = *program.list(u"quotesView"_s).model();
        const QString words = quotes.index(0, 0).data(Role::Words).toString().mid(2, 18);
        const QTextCursor found = program.view().document()->find(words);
        QTextCursor inside(program.view().document());
        inside.setPosition(found.selectionStart() + 3);
        program.view().setTextCursor(inside);
        program.view().ensureCursorVisible();
        return program.view().cursorRect(inside).center() + QPoint(2, 0);
    }

    /// From elsewhere, for a pointer that is there already does not move.
    static void pointAt(WindowUnderTest &program, QPoint place)
    {
        QTest::mouseMove(program.view().viewport(), { 4, 4 });
        QTest::mouseMove(program.view().viewport(), place);
    }

    static QColor ground(WindowUnderTest &program)
    {
        QImage page = program.view().viewport()->grab().toImage();
        return page.pixelColor(2, page.height() - 3);
    }

    static void choose(WindowUnderTest &program, const QString &colours)
    {
        for (const QMenu *menu : program.window().menuBar()->findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') == u"Reading colours") {
                for (QAction *each : menu->actions()) {
                    if (each->text().remove(u'&') == colours) {
                        each->trigger();
                        return;
                    }
                }
            }
        }
        QFAIL("no such colours");
    }
};

QTEST_MAIN(PaneTest)
#include "pane_test.moc"
