// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "found_attributions.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class RuleDirectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void creditsWhatStandsInMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("source-cue", u"“The pier is shut,” the mayor of Rill said."_s,
            { u"source-cue: the mayor of Rill < said > “The pier is shut,”"_s });
        row("source-cue, adverb", u"“The pier is shut,” she later added."_s,
            { u"source-cue: she < added > “The pier is shut,”"_s });
        row("source-cue, apposition", u"“Go,” Ann Poe, the harbour master, said on Monday."_s,
            { u"source-cue: Ann Poe, the harbour master < said > “Go,”"_s });
        row("source-cue not: another sentence",
            u"“The pier is shut.” The mayor was seen to leave."_s,
            { u"standing-alone:  <  > “The pier is shut.”"_s });
        row("cue-source", u"“The pier is shut,” said Ann Poe, director of the museum."_s,
            { u"cue-source: Ann Poe, director of the museum < said > “The pier is shut,”"_s });
        row("question", u"“Who shut the pier?” asked Jo Ray."_s,
            { u"cue-source: Jo Ray < asked > “Who shut the pier?”"_s });
        row("straight single marks", u"'The pier isn't shut,' said Jo Ray."_s,
            { u"cue-source: Jo Ray < said > 'The pier isn't shut,'"_s });
        row("guillemets", u"«The pier is shut», Jo Ray said."_s,
            { u"source-cue: Jo Ray < said > «The pier is shut»"_s });
        row("introduced", u"Ann Poe told reporters on Monday: “The pier is shut.”"_s,
            { u"introduced: Ann Poe < told > “The pier is shut.”"_s });
        row("introduced not: a word in marks", u"He kept calling it “a pier” all day."_s,
            { u"called: He < calling > it “a pier” all day"_s });
        row("colon", u"Ann Poe greeted them: “You shut the pier too early.”"_s,
            { u"colon: Ann Poe < greeted > “You shut the pier too early.”"_s });
        row("according to", u"“The pier is shut,” according to Ann Poe."_s,
            { u"according-to: Ann Poe < according to > “The pier is shut,”"_s });
        row("dash", u"“The pier was my whole youth.” — Ann Poe"_s,
            { u"dash: Ann Poe < — > “The pier was my whole youth.”"_s });
        row("split", u"“We waited,” Poe said. “Nobody came to open it.”"_s,
            { u"source-cue: Poe < said > “We waited,” + “Nobody came to open it.”"_s });
        row("split in one sentence",
            u"“We waited,” Poe said on Monday at the pier, “and nobody came.”"_s,
            { u"source-cue: Poe < said > “We waited,” + “and nobody came.”"_s });
        row("split not: another speaker", u"“We waited,” Poe said. “Nobody came,” said Jo Ray."_s,
            { u"source-cue: Poe < said > “We waited,”"_s,
              u"cue-source: Jo Ray < said > “Nobody came,”"_s });
        row("split not: a word in marks",
            u"“We waited,” Poe said with her “lucky” umbrella in hand."_s,
            { u"source-cue: Poe < said > “We waited,”"_s });
        row("carried-over", u"“We waited long.\n“Nobody came,” Poe said."_s,
            { u"source-cue: Poe < said > “We waited long. + “Nobody came,”"_s });
        row("carried-over, credit first",
            u"Poe said: “We waited long.\n“Nobody came to the pier.”"_s,
            { u"introduced: Poe < said > “We waited long. + “Nobody came to the pier.”"_s });
        row("sentence-before", u"Ann Poe took the gift. “We are glad to have it.”"_s,
            { u"sentence-before: Ann Poe <  > “We are glad to have it.”"_s });
        row("standing-alone", u"“We are glad to have it back.”"_s,
            { u"standing-alone:  <  > “We are glad to have it back.”"_s });
        row("turn", u"JANE ROE: I never left the pier."_s,
            { u"turn: JANE ROE <  > I never left the pier."_s });
        row("scare quotes", u"The “new” pier is older than the town."_s, {});
        row("title of a work", u"She read the novel “The Lord of the Piers” twice."_s, {});
        row("nested", u"“He told me ‘go home’ and I went,” Poe said."_s,
            { u"source-cue: Poe < said > “He told me ‘go home’ and I went,”"_s });
    }

    void creditsWhatStandsInMarks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(foundAttributions(text), found);
    }
};

QTEST_GUILESS_MAIN(RuleDirectTest)
#include "rule_direct_test.moc"
