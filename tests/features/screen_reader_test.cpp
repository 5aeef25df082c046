// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"
#include "widgets/speaker_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A handler of events is a bare function: what was said can stand nowhere else.
QStringList &said()
{
    static QStringList all;
    return all;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        said() << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    }
}

} // namespace

/// What a person hears who does not see the window.
class ScreenReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        said().clear();
        QAccessible::installUpdateHandler(listen);
    }
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void theTextTellsWhereAQuotationBeginsAndWhoseItIs()
    {
        WindowUnderTest program;
        openSummit(program);
        QAccessibleTextInterface *text = articleText(program);
        QVERIFY(text);
        const QString whole = text->text(0, text->characterCount());
        QCOMPARE(whole, program.view().toPlainText());
        const QModelIndex row = program.list(u"quotesView"_s).model()->index(1, 0);
        const QString words = row.data(Role::Words).toString().mid(1, 16);
        const int begin = int(whole.indexOf(words)) - 1; // its quotation mark
        QVERIFY(begin > 0);
        int from = 0;
        int to = 0;
        const QString about = text->attributes(begin + 4, &from, &to);
        QCOMPARE(about, u"quotation:%1;"_s.arg(row.data(Role::SpeakerName).toString()));
        QCOMPARE(from, begin);
        QVERIFY(to > begin + 16);
        int gapFrom = 0;
        int gapTo = 0;
        QVERIFY(text->attributes(begin - 1, &gapFrom, &gapTo).isEmpty());
        QCOMPARE(gapTo, begin);
        QVERIFY(text->attributes(to, &gapFrom, &gapTo) != about || gapFrom == to);
    }

    void everyPlaceOfTheTextHasARun()
    {
        WindowUnderTest program;
        openSummit(program);
        QAccessibleTextInterface *text = articleText(program);
        int quotations = 0;
        for (int at = 0; at < text->characterCount();) {
            int from = 0;
            int to = 0;
            quotations += text->attributes(at, &from, &to).startsWith(u"quotation:"_s) ? 1 : 0;
            QCOMPARE(from, at);
            QVERIFY(to > at);
            at = to;
        }
        QCOMPARE_GE(quotations, program.list(u"quotesView"_s).model()->rowCount());
    }

    void theCaretSaysWhoseWordsItComesTo()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        QTRY_VERIFY(program.view().hasFocus());
        QAccessibleTextInterface *text = articleText(program);
        int from = 0;
        int to = 0;
        text->attributes(0, &from, &to);
        said().clear();
        text->setCursorPosition(to - 1);
        QVERIFY(said().isEmpty());
        QTest::keyClick(&program.view(), Qt::Key_Right);
        QCOMPARE(said().size(), 1);
        QVERIFY2(said().first().startsWith(u"Quotation: "_s), qPrintable(said().first()));
        QTest::keyClick(&program.view(), Qt::Key_Right);
        QCOMPARE(said().size(), 1); // once
        QTest::keyClick(&program.view(), Qt::Key_Left);
        QTest::keyClick(&program.view(), Qt::Key_Left);
        QCOMPARE(said().last(), u"End of the quotation"_s);
    }

    void aQuotationThatIsSteppedToIsSaid()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        QTRY_VERIFY(program.view().hasFocus());
        said().clear();
        program.trigger(u"nextQuotation"_s);
        const QModelIndex row = program.list(u"quotesView"_s).currentIndex();
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY(said().last().startsWith(row.data(Role::SpeakerName).toString()));
    }

    void aMessageIsSaid()
    {
        WindowUnderTest program;
        openSummit(program);
        program.window().openFiles({ program.folder() + u"/missing.txt"_s });
        QTRY_VERIFY(said().join(u' ').contains(u"missing.txt"_s));
    }

    void theStripIsReachedAndGoesToAQuotation()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        SpeakerStrip *strip = program.window().pane()->strip();
        QTest::keyClick(&program.window(), Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), strip);
        said().clear();
        QTest::keyClick(strip, Qt::Key_Home);
        QTest::keyClick(strip, Qt::Key_Down);
        QTRY_COMPARE(said().size(), 2);
        QVERIFY(said().last().startsWith(u"2 of "_s));
        QCOMPARE(strip->accessibleDescription(), said().last());
        QTest::keyClick(strip, Qt::Key_Return);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        QTRY_VERIFY(quotes.currentIndex().isValid());
        QVERIFY(said()[1].contains(quotes.currentIndex().data(Role::SpeakerName).toString()));
    }

    void theToolBarIsReachedAndWalked()
    {
        WindowUnderTest program;
        openSummit(program);
        program.trigger(u"goToArticle"_s);
        QTest::keyClick(&program.window(), Qt::Key_F6, Qt::ShiftModifier);
        auto *first = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QVERIFY(program.window().findChild<QToolBar *>(u"toolBar"_s)->isAncestorOf(first));
        QTest::keyClick(first, Qt::Key_Right);
        auto *second = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(second && second != first);
        QTest::keyClick(second, Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), first);
    }

private:
    static void openSummit(WindowUnderTest &program)
    {
        program.start();
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }

    static QAccessibleTextInterface *articleText(WindowUnderTest &program)
    {
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&program.view());
        return view ? view->textInterface() : nullptr;
    }
};

QTEST_MAIN(ScreenReaderTest)
#include "screen_reader_test.moc"
