// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/messages.h"
#include "widgets/message_bar.h"
#include "widgets/message_stack.h"

#include <QLabel>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A pane with a text, and messages over it.
struct Pane : QWidget {
    Pane()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(bar);
        column->addWidget(text);
        bar->hide();
        stack = new MessageStack({ &first, &second }, this);
        stack->standUnder(bar);
        resize(500, 400);
        show();
    }

    Messages first;
    Messages second;
    QLabel *bar = new QLabel(u"Find"_s);
    QTextEdit *text = new QTextEdit;
    MessageStack *stack = nullptr;
};

Message done(const QString &text)
{
    return { .text = text, .actionText = u"Undo"_s };
}

} // namespace

class MessageStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageLiesOverTheTextAndMovesNothing()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const QRect before = pane.text->geometry();
        QVERIFY(!pane.stack->isVisible());
        const auto id = pane.first.show(done(u"The article was removed."_s));
        QTRY_VERIFY(pane.stack->isVisible());
        QTRY_VERIFY(pane.stack->height() > 20);
        QCOMPARE(pane.text->geometry(), before);
        QVERIFY(before.contains(pane.stack->geometry().center()));
        const QPoint middle = pane.stack->geometry().center();
        const QWidget *seen = pane.childAt(middle);
        QVERIFY(seen == pane.stack || pane.stack->isAncestorOf(seen));
        pane.first.dismiss(id);
        QTRY_VERIFY(!pane.stack->isVisible());
        QCOMPARE(pane.text->geometry(), before);
    }

    void twoMessagesStandUnderEachOther()
    {
        Pane pane;
        pane.first.show(done(u"One."_s));
        pane.second.show(done(u"Two."_s));
        const auto bars = pane.stack->findChildren<MessageBar *>();
        QCOMPARE(bars.size(), 2);
        QTRY_VERIFY(bars[0]->isVisible() && bars[1]->isVisible());
        QTRY_COMPARE_GE(bars[1]->y(), bars[0]->geometry().bottom());
        QTRY_VERIFY(pane.stack->rect().contains(bars[1]->geometry()));
    }

    void messagesStandUnderTheBarToFind()
    {
        Pane pane;
        pane.first.show(done(u"One."_s));
        QTRY_COMPARE(pane.stack->y(), 0);
        pane.bar->show();
        QTRY_COMPARE_GT(pane.bar->height(), 5);
        QTRY_COMPARE(pane.stack->y(), pane.bar->geometry().bottom() + 1);
    }

    void aNarrowPaneGetsAsManyLinesAsItTakes()
    {
        Pane pane;
        pane.first.show({ .kind = Message::Kind::Failure,
                          .text = u"The note could not be saved."_s,
                          .detail = u"The library is in use by another program."_s,
                          .remedy = u"Close the other program, then try again."_s });
        QTRY_VERIFY(pane.stack->isVisible());
        const int wide = pane.stack->height();
        pane.resize(230, 400);
        QTRY_COMPARE_GT(pane.stack->height(), wide);
        QCOMPARE_LE(pane.stack->width(), 230);
        const auto *words = pane.stack->findChild<QLabel *>(u"messageText"_s);
        QTRY_COMPARE_GE(words->height(), words->heightForWidth(words->width()));
    }
};

QTEST_MAIN(MessageStackTest)
#include "message_stack_test.moc"
