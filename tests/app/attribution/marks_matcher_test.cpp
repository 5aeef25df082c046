// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"
#include "attribution/marks_matcher.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// An article of the paragraphs of `text`, one a line.
Article paragraphs(const QString &text)
{
    ArticleBuilder builder(text);
    qsizetype begin = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        builder.add(BlockKind::Paragraph, { begin, begin + line.size() });
        begin += line.size() + 1;
    }
    return std::move(builder).build();
}

QStringList spansOf(const QString &text)
{
    const Article article = paragraphs(text);
    QStringList out;
    for (const MarkedSpan &span : matchMarks(article)) {
        out += QString::number(span.depth) + span.range.in(article.text)
            + (span.closed ? u""_s : u"|open"_s) + (span.continues ? u"|goes on"_s : u""_s);
    }
    return out;
}

} // namespace

class MarksMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spans");
        const auto row = [](const char *name, const QString &text, const QStringList &spans) {
            QTest::newRow(name) << text << spans;
        };
        row("curly", u"She said “no, never” twice."_s, { u"0“no, never”"_s });
        row("straight", u"She said \"no\" and \"yes\"."_s, { u"0\"no\""_s, u"0\"yes\""_s });
        row("british", u"‘We won’t go,’ he said."_s, { u"0‘We won’t go,’"_s });
        row("straight single", u"'We can't,' he said."_s, { u"0'We can't,'"_s });
        row("nested", u"“He said ‘go’ to me,” she said."_s,
            { u"0“He said ‘go’ to me,”"_s, u"1‘go’"_s });
        row("straight in curly", u"“He said \"go\" to me,” she said."_s,
            { u"0“He said \"go\" to me,”"_s, u"1\"go\""_s });
        row("french", u"« Oui », dit-il, et « non »."_s, { u"0« Oui »"_s, u"0« non »"_s });
        row("german", u"„Ja“, sagte er, »nein«."_s, { u"0„Ja“"_s, u"0»nein«"_s });
        row("german single", u"‚Ja‘, sagte er, ›nein‹."_s, { u"0‚Ja‘"_s, u"0›nein‹"_s });
        row("low and high", u"„Tak”, said Ewa."_s, { u"0„Tak”"_s });
        row("swedish", u"”Ja”, sa hon."_s, { u"0”Ja”"_s });
        row("guillemets single", u"‹ a › b"_s, { u"0‹ a ›"_s });
        row("don’t", u"They don’t and won't."_s, {});
        row("decade", u"In the ’90s and the '80s, rock ’n’ roll."_s, {});
        row("plural genitive", u"The boys’ room and the girls' hall."_s, {});
        row("plural genitive inside", u"‘The boys’ room is shut,’ he said."_s,
            { u"0‘The boys’ room is shut,’"_s });
        row("name", u"O’Brien and D'Arcy met."_s, {});
        row("feet and inches", u"He is 6'2\" tall, the pipe 5\" wide."_s, {});
        row("inches in a quotation", u"\"He is 6'2\" tall,\" she said."_s,
            { u"0\"He is 6'2\" tall,\""_s });
        row("never closed, then closed", u"A “b and “c” d."_s, { u"0“c”"_s });
        row("typed twice", u"““Quite so,” he said."_s, { u"0“Quite so,”"_s });
        row("paragraph of one open mark", u"“I never stop.\nNext."_s,
            { u"0“I never stop.|open"_s });
        row("open in the middle", u"He said “I never stop.\nNext."_s, {});
        row("over paragraphs", u"“One.\n“Two,” he said.\n“Three.”"_s,
            { u"0“One.|open"_s, u"0“Two,”|goes on"_s, u"0“Three.”"_s });
        row("over three", u"“One.\n“Two.\n“Three.”"_s,
            { u"0“One.|open"_s, u"0“Two.|open|goes on"_s, u"0“Three.”|goes on"_s });
        row("closer alone", u"One.” Two."_s, {});
        row("nothing inside", u"“” \"\""_s, {});
    }

    void pairsMarks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, spans);
        QCOMPARE(spansOf(text), spans);
    }

    void spansOfRandomMarksLieInTheirBlocks()
    {
        static constexpr QStringView kSoup = u"“”\"\"‘’''«»‹›„‚ ab.,s\n5";
        QRandomGenerator random(20);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = 0; i < 120; ++i) {
                text += kSoup[random.bounded(int(kSoup.size()))];
            }
            const Article article = paragraphs(text);
            qsizetype last = -1;
            for (const MarkedSpan &span : matchMarks(article)) {
                const Block &block = article.blocks.at(static_cast<size_t>(span.block));
                QVERIFY(block.range.contains(span.range));
                QVERIFY(span.range.contains(span.inside));
                QVERIFY(!span.inside.isEmpty());
                QVERIFY(span.range.begin > last);
                last = span.range.begin;
            }
        }
    }

    void aHundredThousandOpenMarksAreNoWork()
    {
        for (const QString &unit : { u"“a "_s, u"\"a"_s, u"‘a "_s, u"«a "_s, u"“‘"_s, u"s’ "_s }) {
            const Article article = paragraphs(unit.repeated(100000));
            QVERIFY(matchMarks(article).size() <= 100000);
        }
    }
};

QTEST_GUILESS_MAIN(MarksMatcherTest)
#include "marks_matcher_test.moc"
