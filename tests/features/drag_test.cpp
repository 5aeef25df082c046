// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/article_view.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// The mouse, from press to release. A drag has an event loop of its own: what follows its first
/// moves comes from a timer.
class MouseDrag : public QObject {
public:
    MouseDrag(QWidget &from, QPoint start, QWidget &to, QPoint end)
        : m_window(from.window()->windowHandle())
        , m_at(from.mapTo(from.window(), start))
        , m_end(to.mapTo(to.window(), end))
    {
        QTest::mousePress(m_window, Qt::LeftButton, {}, m_at);
        wait();
    }

    bool isOver() const { return m_isReleased; }

private:
    /// A timer of its own for each step: one that runs does not fire again in an inner loop.
    void wait() { QTimer::singleShot(20, this, &MouseDrag::step); }

    void step()
    {
        if (m_at == m_end && m_rests++ == kRests) {
            m_isReleased = true;
            QTest::mouseRelease(m_window, Qt::LeftButton, {}, m_at);
            return;
        }
        wait();
        const QPoint rest = m_end - m_at;
        m_at += rest.manhattanLength() < 40 ? rest : rest / 6;
        QTest::mouseMove(m_window, m_at + QPoint(m_rests % 2, 0));
    }

    QWindow *m_window;
    QPoint m_at;
    QPoint m_end;
    static constexpr int kRests = 3; ///< moves of a pixel, before it lets go
    int m_rests = 0;
    bool m_isReleased = false;
};

} // namespace

/// A quotation, dragged with the mouse from its row into the note.
class DragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraggedQuotationIsCitedWhereItIsDropped()
    {
        WindowUnderTest program;
        openSummit(program);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const QPersistentModelIndex row = quotes.model()->index(1, 0);
        const QString words = row.data(Role::Words).toString().mid(1, 20);
        QVERIFY(program.editor().toPlainText().isEmpty());
        drag(program, quotes, row);
        QTRY_VERIFY(program.editor().toPlainText().contains(u"](inquit:quotation/"_s));
        QVERIFY2(program.editor().toPlainText().contains(words),
                 qPrintable(program.editor().toPlainText()));
        QCOMPARE(program.editor().toPlainText().count(u"](inquit:quotation/"_s), 1);
        QTRY_COMPARE(QApplication::focusWidget(), &program.editor()); // one goes on writing
    }

    void itComesBetweenTheLinesThatAreThere()
    {
        WindowUnderTest program;
        openSummit(program);
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), u"first"_s);
        QTest::keyClick(&program.editor(), Qt::Key_Return);
        QTest::keyClick(&program.editor(), Qt::Key_Return);
        QTest::keyClicks(&program.editor(), u"last"_s);
        QTRY_COMPARE(program.window().findChild<QLabel *>(u"noteState"_s)->text(), u"Saved"_s);
        QTest::qWait(50); // whatever that moves
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const QTextCursor start(program.editor().document());
        drag(program, quotes, quotes.model()->index(0, 0),
             QPoint(program.editor().viewport()->width() / 2,
                    program.editor().cursorRect(start).center().y()));
        QTRY_VERIFY(program.editor().toPlainText().contains(u"](inquit:quotation/"_s));
        const QString note = program.editor().toPlainText();
        QVERIFY(note.startsWith(u"first"_s));
        QVERIFY(note.endsWith(u"last"_s));
    }

    void aDraggedRowOpensNothing()
    {
        WindowUnderTest program;
        openSummit(program);
        program.view().verticalScrollBar()->setValue(0);
        QAbstractItemView &quotes = program.list(u"quotesView"_s);
        const int last = quotes.model()->rowCount() - 1;
        quotes.scrollTo(quotes.model()->index(last, 0));
        drag(program, quotes, quotes.model()->index(last, 0));
        QTRY_VERIFY(program.editor().toPlainText().contains(u"](inquit:quotation/"_s));
        QCOMPARE(program.view().verticalScrollBar()->value(), 0);
    }

private:
    static void drag(WindowUnderTest &program, QAbstractItemView &list, const QModelIndex &row,
                     std::optional<QPoint> to = {})
    {
        QWidget *target = program.editor().viewport();
        const MouseDrag mouse(*list.viewport(), list.visualRect(row).center(), *target,
                              to.value_or(target->rect().center()));
        QTRY_VERIFY_WITH_TIMEOUT(mouse.isOver(), 20'000);
    }

    static void openSummit(WindowUnderTest &program)
    {
        program.start();
        program.import({ WindowUnderTest::sampleFiles().first() });
        QTRY_VERIFY(program.list(u"quotesView"_s).model()->rowCount() > 0);
    }
};

QTEST_MAIN(DragTest)
#include "drag_test.moc"
