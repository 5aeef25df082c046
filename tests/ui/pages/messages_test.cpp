// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"
#include "pages/messages.h"
#include "pages/undo_offer.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

Message warning(const QString &text)
{
    return { .kind = Message::Kind::Warning,
             .text = text,
             .detail = {},
             .remedy = {},
             .actionText = {},
             .action = {} };
}

class AddCommand : public Command {
public:
    AddCommand(int &value, int by)
        : Command(u"add"_s)
        , m_value(value)
        , m_by(by)
    {
    }

protected:
    bool apply() override
    {
        m_value += m_by;
        return true;
    }
    bool revert() override
    {
        m_value -= m_by;
        return true;
    }

private:
    int &m_value;
    int m_by;
};

} // namespace

class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestIsShownAndTheOneBeforeComesBack()
    {
        Messages messages;
        messages.show(warning(u"one"_s));
        const Messages::Id two = messages.show(warning(u"two"_s));
        QCOMPARE(messages.current()->text, u"two");
        messages.dismiss(two);
        QCOMPARE(messages.current()->text, u"one");
        messages.dismissCurrent();
        QVERIFY(messages.isEmpty());
        messages.dismissCurrent();
    }

    void theSameTextIsShownOnce()
    {
        Messages messages;
        messages.show(warning(u"one"_s));
        messages.show(warning(u"two"_s));
        messages.show(warning(u"one"_s));
        messages.dismissCurrent();
        QCOMPARE(messages.current()->text, u"two");
        messages.dismissCurrent();
        QVERIFY(messages.isEmpty());
    }

    void puttingAwayAHiddenOneIsSilent()
    {
        Messages messages;
        const Messages::Id one = messages.show(warning(u"one"_s));
        messages.show(warning(u"two"_s));
        const QSignalSpy changed(&messages, &Messages::currentChanged);
        messages.dismiss(one);
        QVERIFY(changed.isEmpty());
    }

    void theButtonActsOnceAndPutsAway()
    {
        Messages messages;
        int acted = 0;
        Message message = warning(u"one"_s);
        message.action = [&] {
            QVERIFY(messages.isEmpty());
            ++acted;
        };
        messages.show(message);
        messages.act();
        messages.act();
        QCOMPARE(acted, 1);
    }

    void everyErrorIsWorded()
    {
        for (int kind = 0; kind <= int(Error::Kind::Failed); ++kind) {
            const Message message = failureMessage(
                u"It failed."_s,
                { .kind = Error::Kind(kind), .subject = u"mail.pdf"_s, .detail = u"why"_s });
            QVERIFY2(message.detail.contains(u"mail.pdf"), qPrintable(message.detail));
            QCOMPARE(message.text, u"It failed.");
        }
    }

    void theOfferGoesWithTheNextCommand()
    {
        Messages messages;
        QUndoStack undo;
        int value = 0;
        const auto add = [&](int by) {
            return Command::run(undo, std::make_unique<AddCommand>(value, by));
        };
        QVERIFY(add(1));
        offerUndo(messages, undo, u"Added."_s);
        QCOMPARE(messages.current()->actionText, u"Undo");
        messages.act();
        QCOMPARE(value, 0);
        QVERIFY(messages.isEmpty());

        QVERIFY(add(1));
        offerUndo(messages, undo, u"Added."_s);
        QVERIFY(add(2));
        QVERIFY(messages.isEmpty());
        QCOMPARE(value, 3);
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
