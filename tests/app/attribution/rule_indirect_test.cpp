// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "found_attributions.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class RuleIndirectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsReports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("that-clause", u"On Monday the mayor of Rill said that the pier is shut."_s,
            { u"that-clause: the mayor of Rill < said > the pier is shut"_s });
        row("that-clause not: a fact", u"The fact that the pier is shut pleased nobody."_s, {});
        row("that-clause behind time and place",
            u"Ann Poe told reporters in Rill on Monday that the pier is shut."_s,
            { u"that-clause: Ann Poe < told > the pier is shut"_s });
        row("made it clear", u"The harbour office, however, made it clear that boats may land."_s,
            { u"that-clause: The harbour office < made it clear > boats may land"_s });
        row("joined verb",
            u"On Monday, Poe sought to calm the town and said that boats may land."_s,
            { u"that-clause: Poe < said > boats may land"_s });
        row("two reports", u"Poe said the pier is shut and added that boats may land."_s,
            { u"clause: Poe < said > the pier is shut"_s,
              u"that-clause: Poe < added > boats may land"_s });
        row("clause", u"Poe said the pier is shut."_s,
            { u"clause: Poe < said > the pier is shut"_s });
        row("clause not: a noun alone", u"Poe told reporters about the pier."_s, {});
        row("question-clause", u"Jo Ray asked whether the pier is shut."_s,
            { u"question-clause: Jo Ray < asked > whether the pier is shut"_s });
        row("question-clause not: a bare verb", u"Jo Ray asked the harbour master."_s, {});
        row("to-infinitive", u"Poe vowed to open the pier."_s,
            { u"to-infinitive: Poe < vowed > to open the pier"_s });
        row("to-infinitive not: expected", u"The pier is expected to open in May."_s, {});
        row("urged", u"Poe urged the town to wait."_s,
            { u"urged: Poe < urged > the town to wait"_s });
        row("urging", u"Poe came to the hall with one wish in mind: asking the town to wait."_s,
            { u"urging: Poe < asking > to wait"_s });
        row("called", u"Ray, who called Rillers cowards, left the town."_s,
            { u"called: who < called > Rillers cowards, left the town"_s });
        row("called not: by telephone", u"Poe called the office on Monday."_s, {});
        row("accused", u"Poe accused the company of hiding the report."_s,
            { u"accused: Poe < accused > the company of hiding the report"_s });
        row("accused not: passive", u"Poe was accused of hiding the report."_s, {});
        row("trailing-credit", u"The pier will open in May, Poe said on Monday."_s,
            { u"trailing-credit: Poe < said > The pier will open in May"_s });
        row("trailing-credit not: a relative clause",
            u"The pier, which Poe said she loved, will open."_s,
            { u"clause: Poe < said > she loved, will open"_s });
        row("inserted-credit", u"The pier, Poe said, will open in May."_s,
            { u"inserted-credit: Poe < said > The pier + will open in May"_s });
        row("according-to", u"According to Ann Poe, the pier will open in May."_s,
            { u"according-to: Ann Poe < According to > the pier will open in May"_s });
        row("according-to behind", u"The pier will open in May, according to the report."_s,
            { u"according-to: the report < according to > The pier will open in May"_s });
        row("according-to not: plan", u"All went according to plan."_s, {});
        row("following", u"The pier is safe, Poe said. “We tested it twice.”"_s,
            { u"trailing-credit: Poe < said > The pier is safe + “We tested it twice.”"_s });
        row("partly in marks", u"Poe said the pier was “a ruin” and would fall."_s,
            { u"clause: Poe < said > the pier was “a ruin” and would fall"_s });
        row("a noun, not a verb", u"The report states the obvious in its claims."_s, {});
        row("denied report", u"Poe has not said that the pier is shut."_s, {});
    }

    void findsReports()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(foundAttributions(text), found);
    }
};

QTEST_GUILESS_MAIN(RuleIndirectTest)
#include "rule_indirect_test.moc"
