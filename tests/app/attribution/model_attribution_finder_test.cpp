// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_attribution_finder.h"

#include "article/article_builder.h"
#include "language/segmenter.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kModels = u":/language/en"_s;

Article articleOf(const QString &text)
{
    ArticleBuilder builder(text);
    builder.add(BlockKind::Paragraph, { 0, text.size() });
    return std::move(builder).build();
}

QString joined(const TextRanges &ranges, const QString &text)
{
    QStringList out;
    for (const TextRange &range : ranges) {
        out << range.in(text).toString();
    }
    return out.join(u" … "_s);
}

/// What every finder promises of its spans; an empty string if it holds.
QString brokenPromise(const Article &article, const std::vector<Attribution> &found)
{
    qsizetype last = -1;
    for (const Attribution &attribution : found) {
        if (attribution.content.empty() || attribution.content.front().begin < last) {
            return u"no content, or out of order"_s;
        }
        last = attribution.content.front().begin;
        TextRanges all = attribution.content;
        for (const TextRanges &ranges : { attribution.cue, attribution.source }) {
            if (!std::ranges::is_sorted(ranges)) {
                return u"spans out of order"_s;
            }
            all.insert(all.end(), ranges.begin(), ranges.end());
        }
        std::ranges::sort(all);
        for (size_t i = 0; i < all.size(); ++i) {
            const bool inside =
                !all[i].isEmpty() && all[i].begin >= 0 && all[i].end <= article.text.size();
            if (!inside || (i > 0 && all[i].begin < all[i - 1].end)) {
                return u"span empty, outside, or over another"_s;
            }
        }
        if (attribution.confidence < 0 || attribution.confidence > 1) {
            return u"confidence"_s;
        }
    }
    return {};
}

} // namespace

class ModelAttributionFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon = std::make_shared<const Lexicon>(Lexicon::english());
        auto loaded = ModelAttributionFinder::load(kModels, m_lexicon);
        QVERIFY(loaded.has_value());
        m_finder = std::move(*loaded);
    }

    void findsWhoSaidWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("content");
        QTest::newRow("direct, source last")
            << u"“We will rebuild the harbour before the winter,” said Mayor Ana Roe."_s
            << u"Mayor Ana Roe"_s << u"said"_s
            << u"“We will rebuild the harbour before the winter,”"_s;
        QTest::newRow("direct, split")
            << u"“We will rebuild the harbour,” Roe said. “It will take all of the spring.”"_s
            << u"Roe"_s << u"said"_s
            << u"“We will rebuild the harbour,” … “It will take all of the spring.”"_s;
        QTest::newRow("indirect") << u"The minister said that the talks would go on until Friday."_s
                                  << u"The minister"_s << u"said"_s
                                  << u"that the talks would go on until Friday"_s;
        QTest::newRow("belief") << u"She believes the plan will fail."_s << u"She"_s
                                << u"believes"_s << u"the plan will fail"_s;
    }

    void findsWhoSaidWhat()
    {
        QFETCH(QString, text);
        const Article article = articleOf(text);
        const auto found = m_finder->find(article, segment(article));
        QCOMPARE(found.size(), 1u);
        QTEST(joined(found[0].source, text), "source");
        QTEST(joined(found[0].cue, text), "cue");
        QTEST(joined(found[0].content, text), "content");
        QCOMPARE(found[0].rule, Rule::Model);
    }

    void tellsThoughtFromSpeech()
    {
        const Article article = articleOf(u"She believes the plan will fail."_s);
        const auto found = m_finder->find(article, segment(article));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].mode, QuotationMode::Thought);
    }

    /// What introduces a quotation may end the paragraph before it, and a quotation may go on.
    void quotationsAreFollowedOverParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("content");
        QTest::newRow("introduced")
            << u"Mayor Ana Roe went on:\n\n“We will rebuild the harbour in the spring, all of it.”"_s
            << u"Mayor Ana Roe"_s << u"“We will rebuild the harbour in the spring, all of it.”"_s;
        QTest::newRow("going on")
            << u"“We will rebuild the harbour before the winter,” Ana Roe said. “It will take "
               "time.\n\n“But nobody will have to leave the town for it.”"_s
            << u"Ana Roe"_s
            << u"“We will rebuild the harbour before the winter,” … “It will take "
               "time.\n\n“But nobody will have to leave the town for it.”"_s;
    }

    void quotationsAreFollowedOverParagraphs()
    {
        QFETCH(QString, text);
        ArticleBuilder builder(text);
        const qsizetype cut = text.indexOf(u"\n\n"_s);
        builder.add(BlockKind::Paragraph, { 0, cut });
        builder.add(BlockKind::Paragraph, { cut + 2, text.size() });
        const Article article = std::move(builder).build();
        const auto found = m_finder->find(article, segment(article));
        QCOMPARE(found.size(), 1u);
        QTEST(joined(found[0].source, text), "source");
        QTEST(joined(found[0].content, text), "content");
    }

    void findsNothingWhereNobodySpeaks()
    {
        const Article article = articleOf(u"The ferry left at nine. It rained."_s);
        QVERIFY(m_finder->find(article, segment(article)).empty());
    }

    void anyTextKeepsThePromises()
    {
        const QStringList words { u"“"_s,    u"”"_s,         u"\""_s,   u"‘"_s,    u"’"_s,
                                  u"said"_s, u"She"_s,       u"that"_s, u","_s,    u"."_s,
                                  u"\n"_s,   u"\n\n"_s,      u"Roe"_s,  u"told"_s, u"the"_s,
                                  u"plan"_s, u"believes"_s,  u"will"_s, u"fail"_s, u"«"_s,
                                  u"»"_s,    u"according"_s, u"to"_s,   u"-"_s,    u"😀"_s,
                                  u"?"_s };
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = random.bounded(80); i >= 0; --i) {
                text += words[random.bounded(int(words.size()))]
                    + (random.bounded(4) == 0 ? QString() : u" "_s);
            }
            const Article article = articleOf(text);
            const QString broken =
                brokenPromise(article, m_finder->find(article, segment(article)));
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + text));
        }
    }

    void hostileTextComesThrough()
    {
        for (const QString &text : { u"“"_s.repeated(20000), u"said word "_s.repeated(20000),
                                     u"\"a b c d e f\" "_s.repeated(5000) }) {
            const Article article = articleOf(text);
            QCOMPARE(brokenPromise(article, m_finder->find(article, segment(article))), QString());
        }
    }

    void missingFilesAreAnError()
    {
        const QTemporaryDir folder;
        const auto loaded = ModelAttributionFinder::load(folder.path(), m_lexicon);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::NotFound);
        QVERIFY(loaded.error().subject.endsWith(u"language.model"_s));
    }

    void spoiltFilesAreAnError_data()
    {
        QTest::addColumn<int>("keep");
        QTest::addColumn<int>("alter");
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut in its head") << 20 << -1;
        QTest::newRow("cut short") << 100000 << -1;
        QTest::newRow("one byte altered") << -1 << 100000;
        QTest::newRow("another kind of file") << -1 << 0;
    }

    void spoiltFilesAreAnError()
    {
        QFETCH(int, keep);
        QFETCH(int, alter);
        const QTemporaryDir folder;
        QFile original(kModels + u"/attribution.model"_s);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray bytes = original.readAll();
        if (keep >= 0) {
            bytes.truncate(keep);
        } else {
            bytes[alter] = static_cast<char>(bytes[alter] + 1);
        }
        QVERIFY(QFile::copy(kModels + u"/language.model"_s, folder.filePath(u"language.model"_s)));
        QFile spoilt(folder.filePath(u"attribution.model"_s));
        QVERIFY(spoilt.open(QIODevice::WriteOnly));
        spoilt.write(bytes);
        spoilt.close();
        const auto loaded = ModelAttributionFinder::load(folder.path(), m_lexicon);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Damaged);
        QVERIFY(loaded.error().subject.endsWith(u"attribution.model"_s));
    }

private:
    std::shared_ptr<const Lexicon> m_lexicon;
    std::unique_ptr<ModelAttributionFinder> m_finder;
};

QTEST_GUILESS_MAIN(ModelAttributionFinderTest)
#include "model_attribution_finder_test.moc"
