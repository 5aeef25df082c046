// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/evidence_wording.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"Mara Quill came. The harbour is shut, she said."_s;
constexpr TextRange kMara { 0, 10 };
constexpr TextRange kQuill { 5, 10 };
constexpr TextRange kShe { 38, 41 };

QString told(EvidenceKind kind, TextRange words, TextRange meant, int distance)
{
    return evidenceSentence({ kind, { words, meant }, distance }, kText);
}

} // namespace

class EvidenceWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsASentence()
    {
        using enum EvidenceKind;
        QCOMPARE(told(LastWoman, kShe, kMara, 1),
                 u"“she” is Mara Quill: the last woman named, 1 sentence before.");
        QCOMPARE(told(LastNamed, kShe, kMara, 0),
                 u"“she” is Mara Quill: the last named, in the same sentence.");
        QCOMPARE(told(NamedBelow, kShe, kMara, -2),
                 u"“she” is Mara Quill, named 2 sentences below.");
        QCOMPARE(told(ShortName, kQuill, kMara, 0), u"“Quill” is short for Mara Quill.");
        QCOMPARE(told(RunnerUpNotSubject, kShe, kQuill, 1),
                 u"Less likely: Quill, named 1 sentence before, not as the subject.");
        QCOMPARE(evidenceSentence({ Named, { kMara } }, kText), u"The sentence names the speaker.");
        QCOMPARE(evidenceSentence({ Described, { kMara } }, kText),
                 u"The article gives no name for “Mara Quill”.");
    }

    void everyKindHasWordsOfItsOwn()
    {
        QStringList all;
        for (int kind = 0; kind <= int(EvidenceKind::RunnerUpSaidNothing); ++kind) {
            const QString words = told(EvidenceKind(kind), kShe, kMara, 1);
            QVERIFY(words.endsWith(u'.'));
            all += words;
        }
        all.removeDuplicates();
        QVERIFY2(all.size() >= int(EvidenceKind::RunnerUpSaidNothing) - 1,
                 qPrintable(all.join(u'|')));
    }

    void aPlaceOutsideOfTheTextIsNotRead()
    {
        QVERIFY(told(EvidenceKind::LastWoman, { 5000, 5003 }, kMara, 1).isEmpty());
        QVERIFY(told(EvidenceKind::LastWoman, kShe, { -4, 2 }, 1).isEmpty());
        QVERIFY(evidenceSentence({}, kText).isEmpty());
        QCOMPARE(evidenceSentences({ {}, { EvidenceKind::Named, { kMara } } }, kText).size(), 1);
    }

    void theModelIsToldByTheOrderOfItsParts()
    {
        const Attribution found { .content = { { 17, 36 } },
                                  .cue = { { 42, 46 } },
                                  .source = { kShe } };
        QCOMPARE(foundBy(found),
                 u"the trained model (the words, then the source, then what introduces them)");
        QCOMPARE(foundBy({ .content = { kMara }, .rule = Rule::Turn }),
                 u"the rule “turn”, as in: JANE ROE: I never left the pier.");
    }

    void surenessIsWordsAndANumber()
    {
        QCOMPARE(sureness(0.93), u"very likely (93%)");
        QCOMPARE(sureness(0.3), u"a guess (30%)");
    }
};

QTEST_GUILESS_MAIN(EvidenceWordingTest)
#include "evidence_wording_test.moc"
