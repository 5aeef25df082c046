// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_hints.h"

#include "article/article_builder.h"
#include "language/segmenter.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class RuleHintsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTokenKnowsItsPart()
    {
        const QString text = u"“We waited,” Roe, who was late, said. “Long.” It rained."_s;
        ArticleBuilder builder(text);
        builder.add(BlockKind::Paragraph, { 0, text.size() });
        const Article article = std::move(builder).build();
        const LinguisticText words = segment(article);
        const auto at = [&](const QString &part) {
            const qsizetype begin = text.indexOf(part);
            return TextRange { begin, begin + part.size() };
        };
        const Attribution attribution { .content = { at(u"“We waited,”"_s), at(u"“Long.”"_s) },
                                        .cue = { at(u"said"_s) },
                                        .source = { at(u"Roe"_s) },
                                        .rule = Rule::SourceCue };
        const std::vector<RuleHint> hints = ruleHints({ attribution }, words);
        QCOMPARE(hints.size(), words.tokens.size());
        QString told;
        for (const RuleHint &hint : hints) {
            told += u".-(c+sSqQ"_s[static_cast<int>(hint.role)];
        }
        // ( c: the content, +: a further part, S and Q: source and cue after it, -: between
        QVERIFY2(told.startsWith(u"(cccc"_s) && told.contains(u"S-----Q-"_s)
                     && told.contains(u"+cc"_s) && told.endsWith(u"..."_s),
                 qPrintable(told));
        QCOMPARE(hints.front().parts, 3);
        QVERIFY(hints.front().rule != 0);
        QCOMPARE(hints.back(), RuleHint());
    }

    void nothingFoundGivesNoHint() { QVERIFY(ruleHints({}, LinguisticText()).empty()); }
};

QTEST_GUILESS_MAIN(RuleHintsTest)
#include "rule_hints_test.moc"
