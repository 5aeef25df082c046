// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "found_attributions.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kProse =
    u"# Mayor of Rill “will not wait”\n"
    "“We waited,” Ann Poe, the mayor, said on Monday. “Nobody came.” The pier, she\n"
    "told reporters, is shut; according to Jo Ray (D-Rill) it was “a ruin”.\n"
    "“I never left.\n“I never will,” said the old man, who called Rillers cowards.\n"
    "JANE ROE: Who said that the boys’ room isn’t 6'2\" wide?\n"
    "Poe vowed to open it and added that «nobody» would be asked whether it is safe."_s;

/// Empty where all is well, else what is wrong.
QString problemOf(const Attribution &attribution, qsizetype size)
{
    TextRanges all = attribution.content;
    for (const TextRanges &role : { attribution.content, attribution.cue, attribution.source }) {
        if (!std::ranges::is_sorted(role)) {
            return u"not in order"_s;
        }
    }
    all.insert(all.end(), attribution.cue.begin(), attribution.cue.end());
    all.insert(all.end(), attribution.source.begin(), attribution.source.end());
    std::ranges::sort(all);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].isEmpty() || all[i].begin < 0 || all[i].end > size) {
            return u"empty or outside"_s;
        }
        if (i > 0 && all[i].intersects(all[i - 1])) {
            return u"overlapping"_s;
        }
    }
    const bool sure = attribution.confidence > 0 && attribution.confidence <= 1;
    return attribution.content.empty()    ? u"no content"_s
        : attribution.rule == Rule::Model ? u"no rule"_s
        : !sure                           ? u"confidence"_s
                                          : QString();
}

void verifyAll(const QString &text)
{
    static const RuleAttributionFinder finder(std::make_shared<const Lexicon>(Lexicon::english()));
    const Article article = prose(text);
    qsizetype last = -1;
    for (const Attribution &attribution : finder.find(article, segment(article))) {
        const QString problem = problemOf(attribution, text.size());
        QVERIFY2(problem.isEmpty(), qPrintable(problem + u" in: "_s + text));
        QVERIFY(attribution.content.front().begin >= last);
        last = attribution.content.front().begin;
    }
}

} // namespace

class RuleAttributionFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansOfRandomWordsAndMarksAreSound()
    {
        static const QStringList kWords =
            u"“ ” \" ' ‘ ’ « » „ , . : ? — ( ) \n said says who that "
            "told according to Poe Ann he she it the a mayor called "
            "of and but asked whether not is had Monday"_s.split(u' ');
        QRandomGenerator random(7);
        for (int round = 0; round < 600; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i) {
                text += kWords.at(random.bounded(int(kWords.size())));
                text += random.bounded(3) == 0 ? u""_s : u" "_s;
            }
            verifyAll(text);
        }
    }

    void spansOfCutProseAreSound()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 400; ++round) {
            const int begin = random.bounded(int(kProse.size()));
            const int length = random.bounded(int(kProse.size()) - begin);
            verifyAll(kProse.mid(begin, length));
        }
    }

    void hostileTextsAreReadInReasonableTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString &unit :
             { u"“a "_s, u"“a,” he said, "_s, u"said "_s, u"Poe, "_s, u"of Poe "_s, u"never "_s,
               u"according to "_s, u"that "_s, u"While he said it, "_s, u"X of "_s, u"( "_s,
               u"and said "_s }) {
            QTest::newRow(qPrintable(unit)) << unit;
        }
    }

    void hostileTextsAreReadInReasonableTime()
    {
        QFETCH(QString, unit);
        verifyAll(unit.repeated(200'000 / unit.size()));
    }

    void emptyTextHasNone() { QCOMPARE(foundAttributions(QString()), QStringList()); }

    void modeFollowsTheCue()
    {
        static const RuleAttributionFinder finder(
            std::make_shared<const Lexicon>(Lexicon::english()));
        const Article article = prose(u"Poe believes that it is safe. Ray said it is not."_s);
        const auto found = finder.find(article, segment(article));
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].mode, QuotationMode::Thought);
        QCOMPARE(found[1].mode, QuotationMode::Speech);
    }
};

QTEST_GUILESS_MAIN(RuleAttributionFinderTest)
#include "rule_attribution_finder_test.moc"
