// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/furniture.h"

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class FurnitureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfThePageAreFurniture_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("shape");
        const auto row = [](const char *shape, const QString &line) {
            QTest::addRow("%s: %s", shape, qPrintable(line)) << line << QByteArray(shape);
        };
        row("copyright", u"© 2024 The Tide"_s);
        row("copyright", u"Copyright 2024 Northlight. All rights reserved."_s);
        row("copyright", u"(c) 2024 The Tide"_s);
        row("rights", u"All rights reserved."_s);
        row("read-more", u"Read more: The Tide"_s);
        row("read-more", u"READ MORE »"_s);
        row("read-more", u"See also: Harbour reopens"_s);
        row("read-more", u"Related stories:"_s);
        row("continue", u"Read the full story at The Tide"_s);
        row("share", u"Share this article"_s);
        row("share", u"Share on Facebook or by mail"_s);
        row("share", u"Facebook | Twitter | Email"_s);
        row("sign-up", u"Sign up for our morning newsletter"_s);
        row("sign-up", u"Subscribe now!"_s);
        row("follow", u"Follow us on Twitter and Facebook"_s);
        row("follow", u"Follow Nadia Ferrow on Twitter @nferrow"_s);
        row("advertisement", u"— ADVERTISEMENT —"_s);
        row("advertisement", u"Story continues below advertisement"_s);
        row("first-published", u"This article was first published in The Tide"_s);
        row("footer-links", u"About us · Contact · Privacy policy"_s);
        row("footer-links", u"3 min read"_s);
    }

    void linesOfThePageAreFurniture()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, shape);
        QCOMPARE(furnitureShape(line), shape);
    }

    void whatCouldBeTheArticleIsNone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {
                 "This article was corrected on 16 November: an earlier version gave the wrong "
                 "month.",
                 "Correction: The bridge opens in May.",
                 "Editor’s note: The mayor’s brother is a shareholder of this paper.",
                 "This story has been updated with the council’s answer.",
                 "Copyright law will change in May.",
                 "“Copyright 2024 The Tide” was written on the wall.",
                 "Read more books, the minister told pupils.",
                 "Read more: that is all the minister said.",
                 "Share prices fell by a tenth.",
                 "Share this burden, the bishop asked.",
                 "Sign up for the army newsletter, he said.",
                 "Signing up took an hour.",
                 "Follow the money.",
                 "Advertisement revenue fell.",
                 "Privacy",
                 "Help came late.",
                 "Facebook",
                 "Related families were asked to leave.",
                 "Register of ships",
                 "* * *",
                 "",
             }) {
            QTest::newRow(line) << QString::fromUtf8(line);
        }
    }

    void whatCouldBeTheArticleIsNone()
    {
        QFETCH(QString, line);
        QCOMPARE(furnitureShape(line), QByteArray());
    }

    void kindsTellToo()
    {
        ArticleBuilder builder(u"Share this article\nPhoto: Ann Poe\nSource: The Tide\n"
                               "Share this article"_s);
        builder.add(BlockKind::Headline, { 0, 18 });
        builder.add(BlockKind::Credit, { 19, 33 });
        builder.add(BlockKind::SourceLine, { 34, 50 });
        builder.add(BlockKind::Paragraph, { 51, 69 });
        const Article article = std::move(builder).build();
        QCOMPARE(article.blocks.size(), size_t(4));
        QVERIFY(!isFurniture(article, article.blocks[0]));
        QVERIFY(isFurniture(article, article.blocks[1]));
        QVERIFY(isFurniture(article, article.blocks[2]));
        QVERIFY(isFurniture(article, article.blocks[3]));
    }

    void hostileLinesEndSoon()
    {
        QCOMPARE(furnitureShape(QString(1'000'000, u'x')), QByteArray());
        QCOMPARE(furnitureShape(QString(u"x "_s.repeated(90) + u"said")), QByteArray());
        QCOMPARE(furnitureShape(QString(u"print x "_s.repeated(20) + u"pier")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(FurnitureTest)
#include "furniture_test.moc"
