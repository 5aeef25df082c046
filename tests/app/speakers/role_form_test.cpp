// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/role_form.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class RoleFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleIsAShortNounPhrase_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isWellFormed");
        for (const char *role :
             { "judge", "harbour master", "White House Press Secretary", "U.S. Senator",
               "judge appointed in May", "elected mayor", "London-based analyst",
               "head of the unified command", "mayor of St. Paul", "former chief, now retired",
               "spokeswoman for the Department of Health & Human Services" }) {
            QTest::newRow(role) << QString::fromUtf8(role) << true;
        }
        for (const char *role :
             { "Ohio governor earned 51 percent", "governor earned praise", "the 45th president",
               "a man who wept", "mayor. The city", "mayor is here", "half of 12 %", "she", "—", "",
               "one of the very many people who stood at the gate all night" }) {
            QTest::newRow(role) << QString::fromUtf8(role) << false;
        }
    }
    void aRoleIsAShortNounPhrase()
    {
        QFETCH(const QString, role);
        const Lexicon lexicon = Lexicon::english();
        QTEST(isWellFormedRole(role, lexicon), "isWellFormed");
    }
};

QTEST_GUILESS_MAIN(RoleFormTest)
#include "role_form_test.moc"
