// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "widgets/speaker_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QuotationRow quotation()
{
    return { .text = u"“The ferry sails again.”"_s };
}

std::vector<SpeakerRow> candidates()
{
    return { { .id = { 1 }, .name = u"Ana Lucia Terrado"_s, .role = u"Prime Minister"_s },
             { .id = { 2 }, .name = u"Samuel Osei"_s } };
}

} // namespace

class SpeakerDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLikeliestIsChosenAtOnce()
    {
        const SpeakerDialog dialog(quotation(), candidates());
        QCOMPARE(dialog.speaker(), std::optional(SpeakerId { 1 }));
    }

    void aRowShowsDiscRoleAndWhyItIsFirst()
    {
        QuotationRow said = quotation();
        said.runnerUp = SpeakerId { 1 };
        std::vector<SpeakerRow> speakers = candidates();
        speakers[0].hue = 4;
        const SpeakerDialog dialog(said, speakers);
        const QAbstractItemModel *rows = dialog.findChild<QListWidget *>(u"speakerList"_s)->model();
        const QModelIndex first = rows->index(0, 0);
        QCOMPARE(first.data(Role::SpeakerName).toString(), u"Ana Lucia Terrado");
        QCOMPARE(first.data(Role::Initials).toString(), u"AT");
        QCOMPARE(first.data(Role::Hue).toInt(), 4);
        QCOMPARE(first.data(Role::SecondaryText).toString(), u"Next likeliest · Prime Minister");
        QCOMPARE(rows->index(1, 0).data(Role::SecondaryText).toString(), u"");
    }

    void arrowsMoveAndReturnTakesTheRow()
    {
        SpeakerDialog dialog(quotation(), candidates());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *name = dialog.findChild<QLineEdit *>(u"speakerName"_s);
        QVERIFY(name->hasFocus() || dialog.focusWidget() == name);
        QTest::keyClick(name, Qt::Key_Down);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.speaker(), std::optional(SpeakerId { 2 }));
    }

    void aPartOfANameFindsItsBearer()
    {
        const SpeakerDialog dialog(quotation(), candidates());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"speakerName"_s), u"osei"_s);
        QCOMPARE(dialog.speaker(), std::optional(SpeakerId { 2 }));
    }

    void aNameThatALongerOneContainsCanBeAdded()
    {
        const SpeakerDialog dialog(quotation(), candidates());
        auto *name = dialog.findChild<QLineEdit *>(u"speakerName"_s);
        QTest::keyClicks(name, u"Ana"_s);
        QCOMPARE(dialog.speaker(), std::optional(SpeakerId { 1 }));
        QTest::keyClick(name, Qt::Key_Down); // the last row offers what was typed
        QVERIFY(!dialog.speaker());
        QCOMPARE(dialog.name(), u"Ana");
    }

    void aNameThatIsThereIsNotOfferedTwice()
    {
        const SpeakerDialog dialog(quotation(), candidates());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"speakerName"_s), u"samuel osei"_s);
        QCOMPARE(dialog.findChild<QListWidget *>(u"speakerList"_s)->count(), 1);
    }
};

QTEST_MAIN(SpeakerDialogTest)
#include "speaker_dialog_test.moc"
