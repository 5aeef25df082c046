// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attribution/found_attributions.h"
#include "attribution/rule.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

bool finds(Rule rule, QStringView text)
{
    const QStringList found = foundAttributions(text.toString());
    return std::ranges::any_of(found, [rule](const QString &line) {
        return line.startsWith(descriptionOf(rule).name + u':');
    });
}

} // namespace

class RuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firesInItsExampleAndNotInTheOther_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const RuleDescription &one : allRules()) {
            if (one.rule != Rule::Model) {
                QTest::newRow(one.name.data()) << one.rule;
            }
        }
    }

    void firesInItsExampleAndNotInTheOther()
    {
        QFETCH(Rule, rule);
        const RuleDescription &one = descriptionOf(rule);
        QVERIFY(finds(rule, one.fires));
        QVERIFY(!one.misses.isEmpty());
        QVERIFY(!finds(rule, one.misses));
    }

    void isFoundByItsName()
    {
        for (const RuleDescription &one : allRules()) {
            QCOMPARE(ruleNamed(QString(one.name)), std::optional(one.rule));
        }
        QCOMPARE(ruleNamed(u"verb-after-content"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(RuleTest)
#include "rule_test.moc"
