// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include <QTest>
#include <QUndoStack>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A light, and whether its switch works.
struct Light {
    bool on = false;
    bool works = true;

    bool set(bool to)
    {
        on = works ? to : on;
        return works;
    }
};

class Switch : public Command {
public:
    explicit Switch(Light &light)
        : Command(u"switch"_s)
        , m_light(light)
    {
    }

protected:
    bool apply() override { return m_light.set(true); }
    bool revert() override { return m_light.set(false); }

private:
    Light &m_light;
};

} // namespace

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWorksIsOnTheStackOnce()
    {
        Light light;
        QUndoStack stack;
        QVERIFY(Command::run(stack, std::make_unique<Switch>(light)));
        QVERIFY(light.on);
        QCOMPARE(stack.undoText(), u"switch");
        stack.undo();
        QVERIFY(!light.on);
        stack.redo();
        QVERIFY(light.on);
        QCOMPARE(stack.count(), 1);
    }

    void whatFailsIsNotOnTheStack()
    {
        Light light { .works = false };
        QUndoStack stack;
        QVERIFY(!Command::run(stack, std::make_unique<Switch>(light)));
        QCOMPARE(stack.count(), 0);
    }

    void anUndoThatFailsLeavesTheStackTrue()
    {
        Light light;
        QUndoStack stack;
        QVERIFY(Command::run(stack, std::make_unique<Switch>(light)));
        light.works = false;
        for (int i = 0; i < 3; ++i) {
            stack.undo();
            QVERIFY(light.on);
            QCOMPARE(stack.index(), 1);
            QVERIFY(stack.canUndo() && !stack.canRedo());
        }
        light.works = true;
        stack.undo();
        QVERIFY(!light.on);
        QCOMPARE(stack.index(), 0);
    }

    void aRedoThatFailsLeavesTheStackTrue()
    {
        Light light;
        QUndoStack stack;
        QVERIFY(Command::run(stack, std::make_unique<Switch>(light)));
        stack.undo();
        light.works = false;
        stack.redo();
        QVERIFY(!light.on);
        QCOMPARE(stack.index(), 0);
        QVERIFY(stack.canRedo());
        light.works = true;
        stack.redo();
        QVERIFY(light.on);
        QCOMPARE(stack.index(), 1);
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
