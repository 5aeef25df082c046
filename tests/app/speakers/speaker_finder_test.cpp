// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_attribution_finder.h"
#include "language/segmenter.h"
#include "speakers/speaker_finder.h"
#include "support/prose.h"

#include <QTest>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    Article article;
    std::vector<Attribution> attributions;
    SpeakersFound found;
};

Read read(const QString &text)
{
    static const auto lexicon = std::make_shared<const Lexicon>(Lexicon::english());
    static const RuleAttributionFinder rules(lexicon);
    static const SpeakerFinder finder(lexicon);
    Read read { .article = prose(text), .attributions = {}, .found = {} };
    const LinguisticText words = segment(read.article);
    read.attributions = rules.find(read.article, words);
    read.found = finder.find(read.article, words, read.attributions);
    return read;
}

/// "source -> speaker" of each quotation.
QStringList credits(const QString &text)
{
    const Read all = read(text);
    QStringList out;
    for (size_t i = 0; i < all.attributions.size(); ++i) {
        const Attribution &attribution = all.attributions[i];
        const auto &resolution = all.found.resolutions[i];
        const QString source = attribution.source.empty()
            ? QString()
            : attribution.source.front().in(all.article.text).toString();
        const QString speaker = resolution.speaker
            ? all.found.speakers[static_cast<size_t>(*resolution.speaker)].name
            : u"nobody"_s;
        out += source + u" -> "_s + speaker;
    }
    return out;
}

const Speaker *speakerOf(const Read &all, const QString &name)
{
    const auto found = std::ranges::find(all.found.speakers, name, &Speaker::name);
    return found == all.found.speakers.end() ? nullptr : &*found;
}

} // namespace

class SpeakerFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesMeanWhomTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("credited");
        const auto row = [](const char *name, const QString &text, const QStringList &credited) {
            QTest::newRow(name) << text << credited;
        };
        row("surname", u"Mara Quill came to Rill. “It is late,” Quill said."_s,
            { u"Quill -> Mara Quill"_s });
        row("double surname",
            u"“No,” said Juan Pablo Vega Ruiz.\n“Yes,” Vega Ruiz said. “Maybe,” said Vega Ruiz."_s,
            { u"Juan Pablo Vega Ruiz -> Juan Pablo Vega Ruiz"_s,
              u"Vega Ruiz -> Juan Pablo Vega Ruiz"_s, u"Vega Ruiz -> Juan Pablo Vega Ruiz"_s });
        row("accents", u"Andrés Peña left. “No,” Pena said."_s, { u"Pena -> Andrés Peña"_s });
        row("title", u"Press Secretary Jo Ray came. “No,” the press secretary said."_s,
            { u"the press secretary -> Jo Ray"_s });
        row("role behind", u"Mara Quill, the harbour minister, came. “No,” the minister said."_s,
            { u"the minister -> Mara Quill"_s });
        row("role before", u"The miller, Jo Ray, came. “No,” the miller said."_s,
            { u"the miller -> Jo Ray"_s });
        row("a company in commas",
            u"The company, Brook Grain, said that it is shut. It said that it is old."_s,
            { u"The company, Brook Grain -> Brook Grain"_s, u"It -> Brook Grain"_s });
        row("he and she",
            u"David Brook met Anna Field in Rill. “Good,” she said. “Very good,” he said."_s,
            { u"she -> Anna Field"_s, u"he -> David Brook"_s });
        row("he, a paragraph later",
            u"David Brook met Anna Field.\nThe talks were long.\n“Good,” he said."_s,
            { u"he -> David Brook"_s });
        row("who", u"Ray Stone, who said that the pier is shut, left."_s,
            { u"who -> Ray Stone"_s });
        row("two of one surname",
            u"Anna Field and David Field came. “No,” said Mrs. Field. “Yes,” Mr. Field said."_s,
            { u"Mrs. Field -> Anna Field"_s, u"Mr. Field -> David Field"_s });
        row("organisation",
            u"The Ministry of Tides said that the pier is shut. The ministry said it is old."_s,
            { u"The Ministry of Tides -> Ministry of Tides"_s,
              u"The ministry -> Ministry of Tides"_s });
        row("initials of a body",
            u"The Rill Harbour Authority (RHA) said it is open. “No,” the RHA said."_s,
            { u"The Rill Harbour Authority (RHA) -> Rill Harbour Authority"_s,
              u"the RHA -> Rill Harbour Authority"_s });
        row("group", u"Residents said that the pier is shut."_s, { u"Residents -> Residents"_s });
        row("document", u"The report said that the pier is shut."_s, { u"The report -> report"_s });
        row("unnamed", u"A senior official who asked not to be named said that it is shut."_s,
            { u"A senior official who asked not to be named -> A senior official who asked not to be named"_s });
        row("spokesman for somebody",
            u"Anna Field left. A spokesman for Field said that it is shut."_s,
            { u"A spokesman for Field -> A spokesman for Field"_s });
        row("a name as attribute", u"The Field campaign said that it is shut."_s,
            { u"The Field campaign -> Field campaign"_s });
        row("nobody named",
            u"“The pier is shut,” Anna Field said.\n“It was shut in May as well.”"_s,
            { u"Anna Field -> Anna Field"_s, u" -> Anna Field"_s });
        row("a bare surname is the main bearer's",
            u"Anna Field leads the harbour. Anna Field came in May. David Field left. “No,” Field said."_s,
            { u"Field -> Anna Field"_s });
        row("a family name that comes first",
            u"Toh Ki-lan, the harbour minister, came. “No,” Mr. Toh said."_s,
            { u"Mr. Toh -> Toh Ki-lan"_s });
        row("a heading is nobody",
            u"Ray Stone came. “So,” Stone said.\nHarbour Light.\nThe pier is shut. “No,” he said."_s,
            { u"Stone -> Ray Stone"_s, u"he -> Ray Stone"_s });
        row("a title alone is no name", u"Gov. Mara Quill came to Rill. “No,” the governor said."_s,
            { u"the governor -> Mara Quill"_s });
        row("a description that is named below",
            u"A former harbour minister said that the pier is shut.\nIt rained.\n“It is,” said Mara Quill."_s,
            { u"A former harbour minister -> Mara Quill"_s, u"Mara Quill -> Mara Quill"_s });
        row("a middle initial that is seldom given",
            u"Jo Ray came. Jo Ray sat. Jo B. Ray left. “No,” Ray said."_s, { u"Ray -> Jo Ray"_s });
        row("staff of somebody",
            u"Mara Quill came. The Quill campaign said that it is late. Quill’s team said that it is early."_s,
            { u"The Quill campaign -> Quill campaign"_s, u"Quill’s team -> Quill campaign"_s });
        row("his staff", u"David Brook came. His campaign said that it is late."_s,
            { u"His campaign -> David Brook’s campaign"_s });
        row("who, behind an apposition",
            u"They met Jo Ray, a clerk at the Tide Office who said that the pier is shut."_s,
            { u"who -> Jo Ray"_s });
        row("the company",
            u"Brook Grain Company said that it is shut. The company said that it is old."_s,
            { u"Brook Grain Company -> Brook Grain Company"_s,
              u"The company -> Brook Grain Company"_s });
        row("turn", u"MARA QUILL: I never left the pier."_s, { u"MARA QUILL -> MARA QUILL"_s });
    }

    void sourcesMeanWhomTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, credited);
        QCOMPARE(credits(text), credited);
    }

    void wordsWithoutASourceAreTheirSigners()
    {
        const auto lexicon = std::make_shared<const Lexicon>(Lexicon::english());
        const Article article = prose(
            u"Ray Stone asked around.\n“The pier is ours.” — Mara Quill\n“It is not” ― Jo Ray.\n“So” — Ann Poe left."_s);
        std::vector<Attribution> attributions;
        for (const QString &words : { u"“The pier is ours.”"_s, u"“It is not”"_s, u"“So”"_s }) {
            const qsizetype begin = article.text.indexOf(words);
            attributions.push_back({ .content = { { begin, begin + words.size() } } });
        }
        const SpeakersFound found =
            SpeakerFinder(lexicon).find(article, segment(article), attributions);
        const auto creditOf = [&](size_t i) {
            const auto &speaker = found.resolutions[i].speaker;
            return speaker ? found.speakers[static_cast<size_t>(*speaker)].name : QString();
        };
        QCOMPARE(creditOf(0), u"Mara Quill"_s);
        QCOMPARE(creditOf(1), u"Jo Ray"_s);
        QVERIFY(creditOf(2) != u"Ann Poe"_s);
    }

    void everyFormOfANameIsOneSpeaker()
    {
        const Read all = read(
            u"Mexican President Ana Maria Luz Ortiz, often referred by her initials AMLO, came.\n"
            "“We are glad,” Luz Ortiz said. “Very glad,” AMLO said. She said that it is late."_s);
        const Speaker *speaker = speakerOf(all, u"Ana Maria Luz Ortiz"_s);
        QVERIFY(speaker);
        QCOMPARE(speaker->aliases, QStringList({ u"AMLO"_s, u"Luz Ortiz"_s }));
        QCOMPARE(speaker->role, u"Mexican President"_s);
        QCOMPARE(speaker->kind, SpeakerKind::Person);
        QCOMPARE(all.found.speakers.size(), 1u);
    }

    void namesWithoutQuotationsAreSpeakersToo()
    {
        const Read all = read(u"On Monday, Mara Quill met Jo Ray in London with French friends."_s);
        QVERIFY(speakerOf(all, u"Mara Quill"_s));
        QVERIFY(speakerOf(all, u"Jo Ray"_s));
        QCOMPARE(all.found.speakers.size(), 2u);
    }

    void mostQuotedComesFirst()
    {
        const Read all =
            read(u"Jo Ray came. “No,” said Mara Quill. “Yes,” Quill said. “So,” Ray said."_s);
        QCOMPARE(all.found.speakers.front().name, u"Mara Quill"_s);
    }

    void aPronounTellsItsChain()
    {
        const Read all =
            read(u"David Brook arrived with Anna Field. Brook sat down.\n“Good,” he said."_s);
        const SourceResolution &resolution = all.found.resolutions.front();
        const auto words = [&](size_t step, size_t range) {
            return resolution.evidence[step].ranges[range].in(all.article.text);
        };
        QCOMPARE(resolution.evidence.size(), 2u);
        QCOMPARE(resolution.evidence[0].kind, EvidenceKind::LastMan);
        QCOMPARE(resolution.evidence[0].distance, 1);
        QCOMPARE(words(0, 0), u"he");
        QCOMPARE(words(0, 1), u"Brook");
        QCOMPARE(resolution.evidence[1].kind, EvidenceKind::SameSpeaker);
        QCOMPARE(words(1, 1), u"David Brook");
        QVERIFY(resolution.confidence > 0.5 && resolution.confidence < 1);
    }

    void mentionsAreSortedAndInsideTheText()
    {
        const Read all = read(
            u"Jo Ray came. “No,” he said. Ray, who said that he left, met Mara Quill.\n“So,” Quill said."_s);
        for (const Speaker &speaker : all.found.speakers) {
            qsizetype last = -1;
            for (const Mention &mention : speaker.mentions) {
                QVERIFY(mention.range.begin > last);
                QVERIFY(mention.range.end <= all.article.text.size());
                last = mention.range.begin;
            }
        }
    }
};

QTEST_GUILESS_MAIN(SpeakerFinderTest)
#include "speaker_finder_test.moc"
