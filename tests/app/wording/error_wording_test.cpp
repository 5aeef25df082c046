// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/error_wording.h"

#include <QSet>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ErrorWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindNamesTheFileAndARemedy()
    {
        for (int kind = 0; kind <= int(Error::Kind::Failed); ++kind) {
            const Wording words = worded({ Error::Kind(kind), u"notes.txt"_s, {} });
            QVERIFY2(words.problem.startsWith(u"“notes.txt” "), qPrintable(words.problem));
            QVERIFY(words.problem.endsWith(u'.'));
            QVERIFY2(words.remedy.endsWith(u'.'), qPrintable(words.remedy));
        }
    }

    void noTwoKindsAreToldAlike()
    {
        QSet<QString> told;
        for (int kind = 0; kind <= int(Error::Kind::Failed); ++kind) {
            told.insert(worded({ Error::Kind(kind), u"notes.txt"_s, {} }).problem);
        }
        QCOMPARE(told.size(), int(Error::Kind::Failed) + 1);
    }

    void tellsWhatTheSystemSaid()
    {
        QCOMPARE(worded({ Error::Kind::Unreadable, u"a"_s, u"Permission\ndenied"_s }).problem,
                 u"“a” cannot be read (Permission denied)."_s);
    }

    void standardInputHasAName()
    {
        QCOMPARE(worded({ Error::Kind::Empty, u"-"_s, {} }).problem, u"Standard input is empty."_s);
    }
};

QTEST_GUILESS_MAIN(ErrorWordingTest)
#include "error_wording_test.moc"
