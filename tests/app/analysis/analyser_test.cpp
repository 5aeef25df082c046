// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analyser.h"
#include "analysis/engine.h"
#include "readers/reader_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

Article load(const QString &path)
{
    const auto document = ReaderRegistry::load(path);
    if (!document) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return ReaderRegistry().read(*document).value_or(Article {});
}

QString joined(const TextRanges &ranges, const QString &text)
{
    QStringList words;
    for (const TextRange &range : ranges) {
        words += range.in(text).toString().simplified();
    }
    return words.isEmpty() ? u"-"_s : words.join(u" + "_s);
}

QString speakerOf(const Analysis &analysis, const Quotation &quotation)
{
    return quotation.resolution.speaker
        ? analysis.speakers.at(static_cast<size_t>(*quotation.resolution.speaker)).name
        : u"-"_s;
}

/// One line a quotation, one a speaker.
QString told(const Analysis &analysis, const QString &text)
{
    static const QStringList kTypes { u"direct"_s, u"indirect"_s, u"mixed"_s };
    QString out;
    for (const Quotation &quotation : analysis.quotations) {
        const Attribution &attribution = quotation.attribution;
        out += kTypes.at(static_cast<int>(attribution.type)) + u" | "_s
            + speakerOf(analysis, quotation) + u" | "_s + joined(attribution.source, text)
            + u" | "_s + joined(attribution.cue, text) + u" | "_s
            + joined(attribution.content, text) + u'\n';
    }
    for (const Speaker &speaker : analysis.speakers) {
        out += u"speaker | "_s + speaker.name + u" | "_s + speaker.role + u" | "_s
            + speaker.aliases.join(u", "_s) + u'\n';
    }
    return out;
}

/// Compares with the file, or writes it where UPDATE_GOLDEN=1 asks for that.
void compareGolden(const QString &path, const QString &actual)
{
    QFile file(path);
    if (qEnvironmentVariable("UPDATE_GOLDEN") == "1"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(u"no such golden: "_s + path));
    QCOMPARE(actual.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

struct Expected {
    QString begins;
    QuotationType type;
    QString speaker;
};

} // namespace

class AnalyserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void corpusReadsAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "harbour_report", "bakers_feature" }) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void corpusReadsAsExpected()
    {
        QFETCH(QString, name);
        const QString base = QStringLiteral(INQUIT_TEST_DATA "/corpus/attribution/") + name;
        const Article article = load(base + u".txt"_s);
        compareGolden(base + u".expected"_s, told(Analyser().analyse(article), article.text));
    }

    /// Positions and first words only: the text itself stays outside of the project.
    void seedReadsRight()
    {
        const QString path = QStringLiteral(INQUIT_SOURCE_DIR "/../shared/seed/article.txt");
        if (!QFile::exists(path)) {
            QSKIP("../shared is not here");
        }
        const Article article = load(path);
        const Analysis analysis = Analyser().analyse(article);
        const QString lopez = u"Andres Manuel Lopez Obrador"_s;
        const Expected expected[] = {
            { u"Mexicans rapists"_s, QuotationType::Indirect, u"Donald Trump"_s },
            { u"“We look at"_s, QuotationType::Direct, u"Joe Biden"_s },
            { u"“We are very"_s, QuotationType::Direct, lopez },
            { u"to sell Mexico"_s, QuotationType::Indirect, lopez },
            { u"“We want to"_s, QuotationType::Direct, lopez },
            { u"the Biden administration"_s, QuotationType::Indirect, u"White House"_s },
            { u"“No, the President"_s, QuotationType::Direct, u"Jen Psaki"_s },
            { u"although the two"_s, QuotationType::Indirect, lopez },
            { u"he and US"_s, QuotationType::Indirect, lopez },
            { u"“In order to"_s, QuotationType::Direct, lopez },
            { u"“Teams from both"_s, QuotationType::Direct, lopez },
            { u"the two leaders"_s, QuotationType::Indirect, lopez },
            { u"to strengthen"_s, QuotationType::Indirect, u"two countries"_s },
        };
        std::vector<Quotation> spoken; // what is listed at first; thoughts and decrees are not
        std::ranges::copy_if(
            analysis.quotations, std::back_inserter(spoken),
            [](const Quotation &q) { return q.attribution.mode == QuotationMode::Speech; });
        QCOMPARE(spoken.size(), std::size(expected));
        for (size_t i = 0; i < std::size(expected); ++i) {
            QString words = joined(spoken[i].attribution.content, article.text);
            words = words.startsWith(u"that "_s) ? words.sliced(5) : words;
            QVERIFY2(words.startsWith(expected[i].begins), qPrintable(words));
            QCOMPARE(spoken[i].attribution.type, expected[i].type);
            QCOMPARE(speakerOf(analysis, spoken[i]), expected[i].speaker);
        }
        for (const size_t i : { 1U, 4U, 6U, 10U }) { // the split ones
            QCOMPARE(spoken[i].attribution.content.size(), 2u);
        }
    }

    void seedHasItsTopics()
    {
        const QString path = QStringLiteral(INQUIT_SOURCE_DIR "/../shared/seed/article.txt");
        if (!QFile::exists(path)) {
            QSKIP("../shared is not here");
        }
        const Analysis analysis = Analyser().analyse(load(path));
        QVERIFY(analysis.topics.size() >= 6);
        QStringList first;
        for (size_t i = 0; i < 6; ++i) {
            first += analysis.topics[i].label;
        }
        const QStringList three = first.first(3);
        QVERIFY(three.contains(u"immigration"_s) || three.contains(u"migration"_s));
        QVERIFY(three.contains(u"coronavirus pandemic"_s));
        QVERIFY(three.contains(u"climate change"_s));
        const auto tagged = std::ranges::count_if(
            analysis.quotations, [](const Quotation &q) { return !q.topics.empty(); });
        QVERIFY(tagged > 0);
    }

    void seedHasItsPeople()
    {
        const QString path = QStringLiteral(INQUIT_SOURCE_DIR "/../shared/seed/article.txt");
        if (!QFile::exists(path)) {
            QSKIP("../shared is not here");
        }
        const Analysis analysis = Analyser().analyse(load(path));
        QStringList people;
        for (const Speaker &speaker : analysis.speakers) {
            if (speaker.kind == SpeakerKind::Person) {
                people += speaker.name;
            }
        }
        QCOMPARE(people,
                 QStringList({ u"Andres Manuel Lopez Obrador"_s, u"Joe Biden"_s, u"Donald Trump"_s,
                               u"Jen Psaki"_s, u"Antony Blinken"_s, u"Alejandro Mayorkas"_s }));
        const QStringList aliases = analysis.speakers.front().aliases;
        QVERIFY(aliases.contains(u"AMLO"_s) && aliases.contains(u"Lopez Obrador"_s));
        QCOMPARE(analysis.speakers[3].kind, SpeakerKind::Organisation);
        QCOMPARE(analysis.speakers[4].role, u"White House Press Secretary"_s);
    }

    void manyThreadsReadAlike()
    {
        const Article article =
            load(QStringLiteral(INQUIT_TEST_DATA "/corpus/attribution/harbour_report.txt"));
        const Analyser analyser;
        const Analysis expected = analyser.analyse(article);
        std::array<Analysis, 4> results;
        std::vector<std::thread> threads;
        for (Analysis &result : results) {
            threads.emplace_back([&] { result = analyser.analyse(article); });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        for (const Analysis &result : results) {
            QVERIFY(result == expected);
        }
    }

    void emptyArticleHasNothing()
    {
        const Analysis analysis = Analyser().analyse(Article {});
        QVERIFY(analysis.quotations.empty());
        QVERIFY(analysis.speakers.empty());
        QCOMPARE(analysis.engine, Analyser().engine());
    }

    void rulesAloneWorkOnWhereModelsAreMissing()
    {
        const QTemporaryDir folder;
        const Analyser analyser(folder.path());
        QVERIFY(analyser.problem().has_value());
        QCOMPARE(analyser.problem()->kind, Error::Kind::NotFound);
        QVERIFY(analyser.problem()->subject.startsWith(folder.path()));
        QCOMPARE(analyser.engine(), ruleEngine());
        const Article article =
            load(QStringLiteral(INQUIT_TEST_DATA "/corpus/attribution/harbour_report.txt"));
        QVERIFY(analyser.analyse(article).quotations.size() > 3);
        QVERIFY(!Analyser().problem());
        QCOMPARE(Analyser().engine(), modelEngine(Analyser::modelFolder()));
    }

    void anotherLanguageHasItsWordsInMarks()
    {
        const Article article =
            ReaderRegistry()
                .read({ "El puerto vuelve a abrir\n\n«No vamos a construir en el valle», "
                        "dijo Marta Oyelaran el lunes. La llaman «la dama» en el pueblo, "
                        "y los barcos que se fueron con la tormenta no han vuelto todavía.\n",
                        {} })
                .value();
        QCOMPARE(article.metadata.language, u"es"_s);
        const Analysis analysis = Analyser().analyse(article);
        QCOMPARE(analysis.language, u"es"_s);
        QCOMPARE(analysis.quotations.size(), 2u);
        const Attribution &said = analysis.quotations[0].attribution;
        QCOMPARE(joined(said.content, article.text), u"«No vamos a construir en el valle»"_s);
        QCOMPARE(said.type, QuotationType::Direct);
        QVERIFY(said.confidence < 0.5);
        QVERIFY(said.cue.empty() && said.source.empty());
        QVERIFY(!analysis.quotations[0].resolution.speaker);
        QVERIFY(analysis.speakers.empty() && analysis.topics.empty());
    }

    void everyIndexIsInside()
    {
        const Article article =
            load(QStringLiteral(INQUIT_TEST_DATA "/corpus/attribution/bakers_feature.txt"));
        const Analysis analysis = Analyser().analyse(article);
        const auto speakers = static_cast<qsizetype>(analysis.speakers.size());
        for (const Quotation &quotation : analysis.quotations) {
            QVERIFY(quotation.resolution.speaker.value_or(0) < speakers);
            QVERIFY(quotation.resolution.runnerUp.value_or(0) < speakers);
            for (const qsizetype topic : quotation.topics) {
                QVERIFY(topic < static_cast<qsizetype>(analysis.topics.size()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnalyserTest)
#include "analyser_test.moc"
