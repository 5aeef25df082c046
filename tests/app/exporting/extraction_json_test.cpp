// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"
#include "exporting/extraction_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ExtractionJsonTest : public QObject {
    Q_OBJECT

private:
    // The emoji are two UTF-16 units each, the é is two code points.
    const QString m_text = u"😀 “Yes 😀,” Rene\u0301 Okoro said, “and no.” He waved."_s;

    TextRange place(const QString &words) const
    {
        const qsizetype begin = m_text.indexOf(words);
        return { begin, begin + words.size() };
    }

    Article article() const
    {
        ArticleBuilder builder(m_text);
        builder.add(BlockKind::Paragraph, { 0, m_text.size() });
        builder.metadata() = { .title = u"A title"_s,
                               .outlet = u"The Harbour Courier"_s,
                               .published = QDate(2021, 3, 1),
                               .language = u"en"_s };
        return std::move(builder).build();
    }

    Analysis analysis() const
    {
        const TextRange okoro = place(u"Rene\u0301 Okoro"_s);
        Quotation quotation;
        quotation.attribution = { .content = { place(u"“Yes 😀,”"_s), place(u"“and no.”"_s) },
                                  .cue = { place(u"said"_s) },
                                  .source = { okoro },
                                  .confidence = 0.97,
                                  .rule = Rule::SourceCue };
        quotation.resolution = { .speaker = 0,
                                 .evidence = { { .kind = EvidenceKind::LastMan,
                                                 .ranges = { place(u"He"_s), okoro },
                                                 .distance = -1 } } };
        quotation.confidence = 0.93;
        quotation.topics = { 0 };
        Quotation nobody;
        nobody.attribution = { .type = QuotationType::Indirect,
                               .mode = QuotationMode::Thought,
                               .content = { place(u"waved"_s) },
                               .rule = Rule::Model };
        return { .engine = u"rules-1"_s,
                 .language = u"en"_s,
                 .speakers = { { .name = u"Rene\u0301 Okoro"_s,
                                 .aliases = { u"Okoro"_s },
                                 .role = u"pilot"_s,
                                 .mentions = { { okoro }, { place(u"He"_s) } } } },
                 .quotations = { quotation, nobody },
                 .topics = {
                     { .label = u"waving"_s, .score = 0.8, .passages = { place(u"waved"_s) } } } };
    }

    QJsonObject written() const
    {
        return QJsonDocument::fromJson(extractionJson(article(), analysis())).object();
    }

private Q_SLOTS:
    void countsCodePoints()
    {
        const QJsonObject quote = written()[u"quotes"][0].toObject();
        QCOMPARE(quote[u"content"], (QJsonArray { QJsonArray { 2, 10 }, QJsonArray { 29, 38 } }));
        QCOMPARE(quote[u"source"], (QJsonArray { QJsonArray { 11, 22 } }));
        QCOMPARE(quote[u"cue"], (QJsonArray { QJsonArray { 23, 27 } }));
        QCOMPARE(written()[u"article"][u"length"].toInteger(), m_text.toUcs4().size());
    }

    void tellsEvidenceAsTypesAndInWords()
    {
        const QJsonObject quote = written()[u"quotes"][0].toObject();
        const QJsonObject evidence = quote[u"evidence"].toObject();
        QCOMPARE(evidence[u"rule"].toString(), u"source-cue"_s);
        QCOMPARE(evidence[u"words"].toString(),
                 u"the rule “source-cue”, as in: “The pier is shut,” the mayor of Rill said."_s);
        const QJsonObject step = evidence[u"steps"][0].toObject();
        QCOMPARE(step[u"kind"].toString(), u"last-man"_s);
        QCOMPARE(step[u"distance"].toInt(), -1);
        QCOMPARE(step[u"spans"][1], (QJsonArray { 11, 22 }));
        QCOMPARE(step[u"words"].toString(),
                 u"“He” is Rene\u0301 Okoro: the last man named, 1 sentence below."_s);
        QCOMPARE(quote[u"text"].toString(), u"“Yes 😀,” … “and no.”"_s);
        QCOMPARE(quote[u"confidence"].toDouble(), 0.93);
    }

    void isNullWhereNobodyIsNamed()
    {
        const QJsonObject quote = written()[u"quotes"][1].toObject();
        QVERIFY(quote[u"source"].isNull());
        QVERIFY(quote[u"speaker"].isNull());
        QCOMPARE(quote[u"cue"], QJsonArray());
        QCOMPARE(quote[u"mode"].toString(), u"thought"_s);
        QCOMPARE(quote[u"type"].toString(), u"indirect"_s);
        QVERIFY(quote[u"runnerUp"].isNull());
        QCOMPARE(quote[u"evidence"][u"rule"].toString(), u"model"_s);
        QCOMPARE(quote[u"evidence"][u"steps"], QJsonArray());
    }

    void speakersQuotesAndTopicsNameEachOther()
    {
        const QJsonObject all = written();
        QCOMPARE(all[u"speakers"][0][u"id"].toString(), u"s1"_s);
        QCOMPARE(all[u"speakers"][0][u"quotes"].toInt(), 1);
        QCOMPARE(all[u"speakers"][0][u"mentions"].toInt(), 2);
        QCOMPARE(all[u"speakers"][0][u"kind"].toString(), u"person"_s);
        QCOMPARE(all[u"quotes"][0][u"speaker"].toString(), u"s1"_s);
        QCOMPARE(all[u"quotes"][0][u"topics"], QJsonArray { u"t1"_s });
        QCOMPARE(all[u"topics"][0][u"quotes"], QJsonArray { u"q1"_s });
    }

    void beginsWithFormatAndVersion()
    {
        const QByteArray json = extractionJson(article(), analysis());
        QVERIFY(json.startsWith("{\n  \"format\": \"inquit-extraction\",\n  \"version\": 2,\n"));
        QCOMPARE(json, extractionJson(article(), analysis()));
    }

    void metadataThatIsUnknownIsEmpty()
    {
        ArticleBuilder builder(u"Nothing known."_s);
        const Article bare = std::move(builder).build();
        const QJsonObject known =
            QJsonDocument::fromJson(extractionJson(bare, {})).object()[u"article"].toObject();
        QCOMPARE(known[u"published"].toString(), QString());
        QCOMPARE(known[u"sha256"].toString().size(), 64);
        QCOMPARE(known[u"text"].toString(), u"Nothing known.");
        QCOMPARE(known[u"offsets"].toString(), u"text");
        QCOMPARE(known.size(), 9);
    }
};

QTEST_GUILESS_MAIN(ExtractionJsonTest)
#include "extraction_json_test.moc"
