// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_precedence.h"

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kText =
    u"“We waited,” Roe said. “Enough.” — Lund “Bread,” Vane wrote, “is an art.” He added: "
    u"“I baked.”\n\nQ: Who came? He said nothing."_s;

TextRange at(const QString &words)
{
    const qsizetype begin = kText.indexOf(words);
    Q_ASSERT(begin >= 0);
    return { begin, begin + words.size() };
}

Article articleWithATurn()
{
    ArticleBuilder builder(kText);
    const qsizetype turn = kText.indexOf(u"Q:"_s);
    builder.add(BlockKind::Paragraph, { 0, turn - 2 });
    builder.add(BlockKind::Turn, { turn, kText.size() }, { turn, turn + 1 });
    return std::move(builder).build();
}

Attribution found(const QString &content, const QString &source, Rule rule,
                  QuotationType type = QuotationType::Direct)
{
    Attribution attribution { .type = type, .content = { at(content) }, .rule = rule };
    attribution.confidence = 0.9;
    if (!source.isEmpty()) {
        attribution.source = { at(source) };
    }
    return attribution;
}

QList<Rule> rulesOf(const std::vector<Attribution> &attributions)
{
    QList<Rule> rules;
    for (const Attribution &attribution : attributions) {
        rules << attribution.rule;
    }
    return rules;
}

} // namespace

class RulePrecedenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelIsBelievedWhereItNamesSomebody()
    {
        const Attribution model = found(u"“We waited,”"_s, u"Roe"_s, Rule::Model);
        const Attribution rule = found(u"“We waited,”"_s, u"Lund"_s, Rule::CueSource);
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule }),
                 std::vector { model });
    }

    void aQuotationLeftToNobodyIsCreditedByRules()
    {
        const Attribution model = found(u"“We waited,”"_s, {}, Rule::Model);
        const Attribution rule = found(u"“We waited,”"_s, u"Roe"_s, Rule::SourceCue);
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule }),
                 std::vector { rule });
    }

    /// The second part begins in small letters: it goes on with the first, whatever the model
    /// joins.
    void anInterruptedQuotationIsOne()
    {
        const Attribution first = found(u"“Bread,”"_s, u"Vane"_s, Rule::Model);
        Attribution second = found(u"“is an art.”"_s, u"He"_s, Rule::Model);
        second.content.push_back(at(u"“I baked.”"_s));
        Attribution rule = found(u"“Bread,”"_s, u"Vane"_s, Rule::CueSource);
        rule.content.push_back(at(u"“is an art.”"_s));
        const auto taken =
            withRulesWhereTheyDecide(articleWithATurn(), { first, second }, { rule });
        QCOMPARE(rulesOf(taken), QList({ Rule::CueSource, Rule::Model }));
        QCOMPARE(taken[0], rule);
        QCOMPARE(taken[1].content, TextRanges { at(u"“I baked.”"_s) });
    }

    void whereTheModelHasItWholeItKeepsIt()
    {
        Attribution model = found(u"“Bread,”"_s, u"Vane"_s, Rule::Model);
        model.content.push_back(at(u"“is an art.”"_s));
        Attribution rule = model;
        rule.rule = Rule::CueSource;
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule }),
                 std::vector { model });
    }

    void aSureRuleDecidesWhereTheModelDoubts()
    {
        Attribution model =
            found(u"He said nothing"_s, u"Roe"_s, Rule::Model, QuotationType::Indirect);
        const Attribution rule =
            found(u"Roe said"_s, u"Roe"_s, Rule::Clause, QuotationType::Indirect);
        model.content = rule.content;
        for (const auto &[sure, taken] : { std::pair { 0.3, rule }, std::pair { 0.5, model } }) {
            model.confidence = sure;
            const auto decided = withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule });
            QCOMPARE(rulesOf(decided), QList { taken.rule });
        }
    }

    void anUnsureRuleCreditsNothing()
    {
        const Attribution model = found(u"“We waited,”"_s, {}, Rule::Model);
        Attribution rule = found(u"“We waited,”"_s, u"Roe"_s, Rule::SourceCue);
        rule.confidence = 0.5;
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule }),
                 std::vector { model });
    }

    void aNameBehindADashIsTheSpeaker()
    {
        const Attribution said = found(u"“We waited,”"_s, u"Roe"_s, Rule::Model);
        const Attribution model = found(u"“Enough.”"_s, u"Roe"_s, Rule::Introduced);
        const Attribution rule = found(u"“Enough.”"_s, u"Lund"_s, Rule::Dash);
        const auto both = withRulesWhereTheyDecide(articleWithATurn(), { said, model }, { rule });
        QVERIFY(rulesOf(both).contains(Rule::Dash));
        QVERIFY(!rulesOf(both).contains(Rule::Introduced));
    }

    void turnsBelongToTheRules()
    {
        const Attribution model =
            found(u"nothing"_s, u"He"_s, Rule::Model, QuotationType::Indirect);
        const Attribution rule = found(u"Who came? He said nothing."_s, u"Q"_s, Rule::Turn);
        QCOMPARE(rulesOf(withRulesWhereTheyDecide(articleWithATurn(), { model }, { rule })),
                 QList { Rule::Turn });
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { model }, {}),
                 std::vector<Attribution>());
    }

    void theOrderIsThatOfTheText()
    {
        const Attribution second = found(u"“Enough.”"_s, u"Lund"_s, Rule::Model);
        const Attribution first = found(u"“We waited,”"_s, {}, Rule::Model);
        const Attribution rule = found(u"“We waited,”"_s, u"Roe"_s, Rule::SourceCue);
        QCOMPARE(withRulesWhereTheyDecide(articleWithATurn(), { first, second }, { rule }),
                 std::vector({ rule, second }));
    }
};

QTEST_GUILESS_MAIN(RulePrecedenceTest)
#include "rule_precedence_test.moc"
