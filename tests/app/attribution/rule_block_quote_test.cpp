// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"
#include "found_attributions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

/// Paragraphs; those that begin with "> " are block quotations.
QStringList foundIn(const QStringList &paragraphs)
{
    static const RuleAttributionFinder finder(std::make_shared<const Lexicon>(Lexicon::english()));
    QString text;
    std::vector<std::pair<BlockKind, TextRange>> blocks;
    for (QString paragraph : paragraphs) {
        const bool isQuote = paragraph.startsWith(u"> ");
        const qsizetype begin = text.size();
        text += isQuote ? paragraph.sliced(2) : paragraph;
        blocks.push_back(
            { isQuote ? BlockKind::Quote : BlockKind::Paragraph, { begin, text.size() } });
        text += u"\n\n";
    }
    ArticleBuilder builder(text);
    for (const auto &[kind, range] : blocks) {
        builder.add(kind, range);
    }
    const Article article = std::move(builder).build();
    QStringList found;
    for (const Attribution &a : finder.find(article, segment(article))) {
        found +=
            joinedWords(a.source, article.text) + u": "_s + joinedWords(a.content, article.text);
    }
    return found;
}

} // namespace

class RuleBlockQuoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignedBlockIsItsSignersWords_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const QString before = u"The poem hangs in the hall."_s;
        QTest::newRow("signed in a block of its own") << QStringList {
            before, u"> A pier is a road that ran out of land."_s,
            u"> — Ruben Amadi, harbour poet"_s
        } << QStringList { u"Ruben Amadi, harbour poet: A pier is a road that ran out of land."_s };
        QTest::newRow("signed at its end")
            << QStringList { before, u"> A pier is a road that ran out of land. — Ruben Amadi"_s }
            << QStringList { u"Ruben Amadi: A pier is a road that ran out of land."_s };
        QTest::newRow("of two paragraphs")
            << QStringList { u"> The sea came in."_s, u"> The road went on."_s,
                             u"> – Ruben Amadi"_s }
            << QStringList { u"Ruben Amadi: The sea came in. + The road went on."_s };
        QTest::newRow("not signed")
            << QStringList { before, u"> A pier is a road."_s } << QStringList {};
        QTest::newRow("a dash that signs nothing")
            << QStringList { u"> The pier is long — it was longer once."_s } << QStringList {};
        QTest::newRow("signed outside of it")
            << QStringList { u"> A pier is a road."_s, u"— Ruben Amadi"_s } << QStringList {};
        QTest::newRow("a signature alone")
            << QStringList { u"> — Ruben Amadi"_s } << QStringList {};
    }
    void aSignedBlockIsItsSignersWords()
    {
        QFETCH(const QStringList, paragraphs);
        QFETCH(const QStringList, found);
        QCOMPARE(foundIn(paragraphs), found);
    }

    void wordsInMarksAreFoundOnce()
    {
        QCOMPARE(foundIn({ u"> “A pier is a road that ran out of land.”"_s, u"> — Ruben Amadi"_s })
                     .size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(RuleBlockQuoteTest)
#include "rule_block_quote_test.moc"
