// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/segmenter.h"

#include "article/article_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text)
{
    ArticleBuilder builder(text);
    builder.add(BlockKind::Paragraph, { 0, text.size() });
    return std::move(builder).build();
}

QString tokensOf(const QString &text)
{
    const Article article = articleOf(text);
    QStringList words;
    for (const Token &token : segment(article).tokens) {
        words << token.range.in(article.text).toString();
    }
    return words.join(u" | "_s);
}

QStringList sentencesOf(const QString &text)
{
    const Article article = articleOf(text);
    QStringList out;
    for (const Sentence &sentence : segment(article).sentences) {
        out << sentence.range.in(article.text).toString();
    }
    return out;
}

/// What segment() promises of any text; an empty string if it holds.
QString brokenPromise(const Article &article)
{
    const LinguisticText words = segment(article);
    qsizetype end = 0;
    for (const Token &token : words.tokens) {
        if (token.range.isEmpty() || token.range.begin < end
            || token.range.end > article.text.size()) {
            return u"token range"_s;
        }
        if (article.text[token.range.begin].isLowSurrogate() && token.range.begin > 0
            && article.text[token.range.begin - 1].isHighSurrogate()) {
            return u"surrogate cut"_s;
        }
        end = token.range.end;
    }
    qsizetype next = 0;
    for (const Sentence &sentence : words.sentences) {
        if (sentence.tokens.begin != next || sentence.tokens.length() <= 0) {
            return u"sentence tokens"_s;
        }
        next = sentence.tokens.end;
    }
    return next == static_cast<qsizetype>(words.tokens.size()) ? QString() : u"lost tokens"_s;
}

} // namespace

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const QString &text, const QString &tokens) {
            QTest::newRow(name) << text << tokens;
        };
        row("contraction", u"They can’t and won't."_s, u"They | ca | n’t | and | wo | n't | ."_s);
        row("possessive", u"Ana’s plan"_s, u"Ana | ’s | plan"_s);
        row("plural possessive", u"the mayors’ talks"_s, u"the | mayors | ’ | talks"_s);
        row("contractions", u"I’m sure we’ll, they've, he'd"_s,
            u"I | ’m | sure | we | ’ll | , | they | 've | , | he | 'd"_s);
        row("name with apostrophe", u"Mr. O’Neill"_s, u"Mr. | O’Neill"_s);
        row("decade", u"the ’90s and the 1990s"_s, u"the | ’90s | and | the | 1990s"_s);
        row("single quotation", u"‘No,’ she said"_s, u"‘ | No | , | ’ | she | said"_s);
        row("straight single", u"'No,' she said"_s, u"' | No | , | ' | she | said"_s);
        row("nested", u"\"He said 'no'\""_s, u"\" | He | said | ' | no | ' | \""_s);
        row("guillemets", u"«No», he said"_s, u"« | No | » | , | he | said"_s);
        row("german", u"„Nein“, ‚ja‘"_s, u"„ | Nein | “ | , | ‚ | ja | ‘"_s);
        row("tex quotes", u"``No,'' he said"_s, u"`` | No | , | '' | he | said"_s);
        row("money", u"$1.5m (8%)"_s, u"$ | 1.5m | ( | 8 | % | )"_s);
        row("big number", u"3,450,000 at 10:30"_s, u"3,450,000 | at | 10:30"_s);
        row("abbreviation", u"at 5 p.m. in the U.S. on"_s,
            u"at | 5 | p.m. | in | the | U.S. | on"_s);
        row("initials", u"J.R. Doe and A. B. Roe"_s, u"J.R. | Doe | and | A. | B. | Roe"_s);
        row("hyphens", u"long-term co-operation"_s, u"long-term | co-operation"_s);
        row("address", u"See https://example.com/a_b?c=1, or www.example.org."_s,
            u"See | https://example.com/a_b?c=1 | , | or | www.example.org | ."_s);
        row("mail and handle", u"ask a@example.com or @ana_roe #now"_s,
            u"ask | a@example.com | or | @ana_roe | #now"_s);
        row("site name", u"Harbour.com said"_s, u"Harbour.com | said"_s);
        row("no space after stop", u"the end.The next"_s, u"the | end | . | The | next"_s);
        row("dashes", u"yes -- no—maybe ..."_s, u"yes | -- | no | — | maybe | ..."_s);
        row("cannot", u"He cannot go"_s, u"He | can | not | go"_s);
        row("nbsp", u"a\u00a0b"_s, u"a | b"_s);
        row("emoji", u"Yes 😀!"_s, u"Yes | 😀 | !"_s);
        row("the end of month", u"on Sept. 3"_s, u"on | Sept. | 3"_s);
        row("not a number sign", u"She said no. He left"_s, u"She | said | no | . | He | left"_s);
    }

    void wordsComeApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(tokensOf(text), tokens);
    }

    void sentencesEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QStringList &sentences) {
            QTest::newRow(name) << sentences.join(u' ') << sentences;
        };
        row("plain", { u"One came."_s, u"Two left!"_s, u"Three?"_s });
        row("titles", { u"Mr. Doe met Sen. Roe."_s, u"They spoke."_s });
        row("initials", { u"John F. Doe and J. Roe met."_s, u"They spoke."_s });
        row("country", { u"The U.S. Senate met."_s, u"It left the U.S."_s, u"The rest stayed."_s });
        row("closing mark", { u"“We came.”"_s, u"“We left.”"_s, u"He agreed."_s });
        row("straight marks", { u"\"We came.\""_s, u"\"We left,\" he said."_s });
        row("question with verb", { u"“Why now?” he asked."_s, u"Nobody knew."_s });
        row("exclamation with name", { u"“No!” Ana Roe shouted."_s, u"Nobody came."_s });
        row("question alone", { u"“Why now?”"_s, u"The hall was silent."_s });
        row("brackets", { u"They left (at last.)"_s, u"Nobody minded."_s });
        row("time", { u"It began at 5 p.m."_s, u"He was late."_s });
        row("time before zone", { u"It began at 5 p.m. Eastern time."_s });
        row("company", { u"Doe Inc. Chairman Ana Roe left."_s, u"It closed."_s });
        row("month", { u"On Sept. 3 he came."_s, u"On Oct. 4 he left."_s });
        row("ellipsis inside", { u"“I ... I cannot,” he said."_s });
        row("semicolon", { u"He came; she left."_s });
        row("number start", { u"It closed."_s, u"40 people left."_s });
    }

    void sentencesEnd()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(text), sentences);
    }

    void noSentenceCrossesBlocks()
    {
        ArticleBuilder builder(u"A headline\n\nand a paragraph"_s);
        builder.add(BlockKind::Headline, { 0, 10 });
        builder.add(BlockKind::Paragraph, { 12, 27 });
        const Article article = std::move(builder).build();
        const LinguisticText words = segment(article);
        QCOMPARE(words.sentences.size(), 2u);
        QCOMPARE(words.sentences[1].block, 1);
        QCOMPARE(words.sentences[1].range.in(article.text), u"and a paragraph");
    }

    void apostrophesAreNotQuotationMarks()
    {
        const Article article = articleOf(u"the mayors’ talks, Ana’s ’90s, don't, goin’ home"_s);
        for (const Token &token : segment(article).tokens) {
            QVERIFY(token.kind != Token::Kind::QuotationMark);
        }
    }

    void anyTextKeepsThePromises()
    {
        const QString alphabet = u"aB1 .,'’‘“”\"?!-@:/\n\u00a0éÉ\xd83d\xde00$…)(sStT"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(60); i >= 0; --i) {
                text += alphabet[random.bounded(int(alphabet.size()))];
            }
            const QString broken = brokenPromise(articleOf(text));
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + text));
        }
    }

    void hostileTextComesThrough()
    {
        QCOMPARE(brokenPromise(articleOf(u"“"_s.repeated(100000))), QString());
        QCOMPARE(brokenPromise(articleOf(u"word "_s.repeated(1000000))), QString());
        QCOMPARE(brokenPromise(articleOf(u"x'"_s.repeated(300000))), QString());
        QCOMPARE(brokenPromise(articleOf(u"."_s.repeated(300000))), QString());
        QCOMPARE(brokenPromise(articleOf(u"a@"_s.repeated(300000))), QString());
        QCOMPARE(brokenPromise(articleOf(u"a.b"_s.repeated(300000))), QString());
    }
};

QTEST_GUILESS_MAIN(SegmenterTest)
#include "segmenter_test.moc"
