// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/marked_words.h"

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class MarkedWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatStandsInMarks_data()
    {
        QTest::addColumn<QString>("text");  // paragraphs apart by ¶
        QTest::addColumn<QString>("found"); // quotations apart by |, their parts by +
        QTest::newRow("guillemets")
            << u"Il dit: «On verra bien», et part."_s << u"«On verra bien»"_s;
        QTest::newRow("low marks") << u"„Sie bleibt hier“, sagte sie."_s << u"„Sie bleibt hier“"_s;
        QTest::newRow("inner marks")
            << u"«Il a dit “on verra” hier»"_s << u"«Il a dit “on verra” hier»"_s;
        QTest::newRow("one word") << u"La «dama» sale."_s << QString();
        QTest::newRow("no spaces")
            << u"王さんは「梟は市役所に住む」と言った。"_s << u"「梟は市役所に住む」"_s;
        QTest::newRow("two paragraphs")
            << u"“Uno dos.¶“Tres cuatro.”"_s << u"“Uno dos.+“Tres cuatro.”"_s;
        QTest::newRow("none") << u"Nada que decir."_s << QString();
    }
    void findsWhatStandsInMarks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        ArticleBuilder builder(QString(text).replace(u"¶"_s, u"\n"_s));
        for (qsizetype begin = 0; const QString &paragraph : text.split(u'¶')) {
            builder.add(BlockKind::Paragraph, { begin, begin + paragraph.size() });
            begin += paragraph.size() + 1;
        }
        const Article article = std::move(builder).build();
        QStringList all;
        for (const Attribution &attribution : markedWords(article)) {
            QStringList parts;
            for (const TextRange &part : attribution.content) {
                parts += part.in(article.text).toString();
            }
            all += parts.join(u'+');
            QVERIFY(attribution.source.empty() && attribution.confidence < 0.5);
        }
        QCOMPARE(all.join(u'|'), found);
    }
};

QTEST_GUILESS_MAIN(MarkedWordsTest)
#include "marked_words_test.moc"
