// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"
#include "library/bin.h"
#include "library/speaker_identity.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// An article in which one speaker says one thing.
ToldArticle saying(const QString &name, SpeakerKind kind = SpeakerKind::Person,
                   const QString &words = u"Yes"_s)
{
    const QString quoted = u"“"_s + words + u",”"_s;
    ToldArticle told(u"Title\n\n"_s + quoted + u' ' + name + u" said."_s);
    told.quote(quoted, u"said"_s, name, told.speaker(name, kind));
    return told;
}

} // namespace

class SpeakerRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostQuotedComesFirstThenTheFirstMentioned()
    {
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const auto rows = valueOf(library.speakers.in(article));
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[0].name, u"Ilya Brandt"_s);
        QCOMPARE(rows[0].quotations, 2);
        QCOMPARE(rows[0].mentions, 1);
        QCOMPARE(rows[0].aliases, QStringList(u"Brandt"_s));
        QCOMPARE(rows[1].name, u"Mara Quill"_s);
        QCOMPARE(rows[1].role, u"harbour master"_s);
        QCOMPARE(rows[2].kind, SpeakerKind::Organisation);
        QCOMPARE(valueOf(library.speakers.row(rows[0].id)), rows[0]);
    }

    void theLibrarysRoleIsTheMostFrequentOne()
    {
        // given
        LibraryFixture library;
        const auto add = [&](const QString &words, const QString &role) {
            ToldArticle told = saying(u"Mara Quill"_s, SpeakerKind::Person, words);
            told.analysis.speakers[0].role = role;
            return library.add(told);
        };
        const auto role = [&] { return valueOf(library.speakers.in({}))[0].role; };
        const ArticleId first = add(u"One"_s, u"harbour master"_s);
        add(u"Two"_s, u"Harbour Master"_s);
        // when the latest article calls her otherwise, or nothing
        const ArticleId latest = add(u"Three"_s, u"judge"_s);
        add(u"Four"_s, {});
        // then
        QCOMPARE(role(), u"harbour master"_s);
        const auto here = valueOf(library.speakers.in(latest));
        QCOMPARE(here[0].role, u"judge"_s); // what this article says
        QCOMPARE(valueOf(library.speakers.row(here[0].id)).role, u"harbour master"_s);
        // and removed articles do not count
        valueOf(library.articles.remove(first));
        add(u"Five"_s, u"judge"_s);
        QCOMPARE(role(), u"judge"_s);
        valueOf(library.articles.restore(first));
        add(u"Six"_s, u"harbour master"_s);
        QCOMPARE(role(), u"harbour master"_s);
    }

    void aDestroyedArticleCountsNoMore()
    {
        LibraryFixture library;
        ToldArticle told = saying(u"Mara Quill"_s);
        const ArticleId kept = library.add(told);
        ToldArticle other = saying(u"Mara Quill"_s, SpeakerKind::Person, u"No"_s);
        other.analysis.speakers[0].role = u"judge"_s;
        const ArticleId gone = library.add(other);
        QCOMPARE(valueOf(library.speakers.in({}))[0].quotations, 2);
        valueOf(Bin(library.database).destroy({ gone }));
        const auto rows = valueOf(library.speakers.in({}));
        QCOMPARE(rows[0].quotations, 1);
        QCOMPARE(rows[0].role, QString());
        QCOMPARE(library.count(u"SELECT count(*) FROM speaker_roles"_s), 0);
        QCOMPARE(valueOf(library.speakers.in(kept)).size(), 1u);
    }

    void anotherAnalysisTakesItsRoleBack()
    {
        LibraryFixture library;
        ToldArticle told = saying(u"Mara Quill"_s);
        told.analysis.speakers[0].role = u"judge"_s;
        const ArticleId article = library.add(told);
        told.analysis.speakers[0].role.clear();
        valueOf(library.articles.replaceAnalysis(article, told.analysis));
        QCOMPARE(valueOf(library.speakers.in({}))[0].role, QString());
        QCOMPARE(library.count(u"SELECT count(*) FROM speaker_roles"_s), 0);
    }

    void mentionsComeInTheOrderOfTheText()
    {
        LibraryFixture library;
        const ToldArticle told = harbour();
        const ArticleId article = library.add(told);
        const auto mentions = valueOf(library.speakers.mentions(article));
        QCOMPARE(mentions.size(), 3u);
        QCOMPARE(mentions[0].mention.range, told.at(u"Mara Quill"_s));
        QVERIFY(mentions[0].mention.range.begin < mentions[1].mention.range.begin);
    }

    void namesJoinOverArticles_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<SpeakerKind>("kind");
        QTest::addColumn<int>("speakers");
        const auto person = SpeakerKind::Person;
        QTest::newRow("full name") << u"Mara Quill"_s << u"Mara Quill"_s << person << 1;
        QTest::newRow("accents") << u"Zoë Ardèn"_s << u"Zoe Arden"_s << person << 1;
        QTest::newRow("two people") << u"Mara Quill"_s << u"Tom Quill"_s << person << 2;
        QTest::newRow("surname") << u"Quill"_s << u"Quill"_s << person << 2;
        QTest::newRow("surname with particle") << u"van Houten"_s << u"van Houten"_s << person << 2;
        QTest::newRow("one initial") << u"J. Smith"_s << u"J. Smith"_s << person << 2;
        QTest::newRow("two initials") << u"J. R. Smith"_s << u"J. R. Smith"_s << person << 1;
        QTest::newRow("organisation") << u"Pylon"_s << u"Pylon"_s << SpeakerKind::Organisation << 1;
        QTest::newRow("named group")
            << u"Green Party"_s << u"Green Party"_s << SpeakerKind::Group << 1;
        QTest::newRow("unnamed group")
            << u"officials"_s << u"officials"_s << SpeakerKind::Group << 2;
        QTest::newRow("unnamed document")
            << u"the report"_s << u"the report"_s << SpeakerKind::Document << 2;
        QTest::newRow("unnamed") << u"A Source"_s << u"A Source"_s << SpeakerKind::Unnamed << 2;
    }

    void namesJoinOverArticles()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(SpeakerKind, kind);
        QFETCH(int, speakers);
        LibraryFixture library;
        library.add(saying(first, kind));
        library.add(saying(second, kind, u"No"_s));
        const auto rows = valueOf(library.speakers.in({}));
        QCOMPARE(int(rows.size()), speakers);
        QCOMPARE(rows.front().quotations, 3 - speakers);
    }

    void kindsNeverCross()
    {
        LibraryFixture library;
        library.add(saying(u"North Star"_s, SpeakerKind::Person));
        library.add(saying(u"North Star"_s, SpeakerKind::Organisation, u"No"_s));
        QCOMPARE(valueOf(library.speakers.in({})).size(), 2u);
    }

    void theSecondSpellingIsAnAlias()
    {
        LibraryFixture library;
        library.add(saying(u"Zoe Arden"_s));
        library.add(saying(u"Zoë Ardèn"_s, SpeakerKind::Person, u"No"_s));
        const auto rows = valueOf(library.speakers.in({}));
        QCOMPARE(rows.front().name, u"Zoe Arden"_s);
        QCOMPARE(rows.front().aliases, QStringList(u"Zoë Ardèn"_s));
    }

    void oneNameTwiceInAnArticleIsOneSpeaker()
    {
        LibraryFixture library;
        ToldArticle told = saying(u"Quill"_s);
        told.speaker(u"Quill"_s);
        const ArticleId article = library.add(told);
        QCOMPARE(valueOf(library.speakers.in(article)).size(), 1u);
    }

    void twoOfAnArticleWhoShareAColourElsewhereGetTwoInIt()
    {
        // given two people who were each the first in an article of their own
        LibraryFixture library;
        library.add(saying(u"Mara Quill"_s));
        library.add(saying(u"Ann Poe"_s, SpeakerKind::Person, u"No"_s));
        const auto apart = valueOf(library.speakers.in({}));
        QCOMPARE(named(apart, u"Mara Quill"_s).hue, named(apart, u"Ann Poe"_s).hue);
        // when one article quotes both, Ann Poe more often
        ToldArticle told(
            u"Title\n\n“Yes,” Mara Quill said. “No,” Ann Poe said. “Never,” she said."_s);
        const qsizetype poe = told.speaker(u"Ann Poe"_s);
        told.quote(u"“Yes,”"_s, u"said"_s, u"Mara Quill"_s, told.speaker(u"Mara Quill"_s));
        told.quote(u"“No,”"_s, u"said"_s, u"Ann Poe"_s, poe);
        told.quote(u"“Never,”"_s, u"said"_s, u"she"_s, poe);
        const auto here = valueOf(library.speakers.in(library.add(told)));
        // then the more quoted keeps the usual one, and over the library nothing changed
        QCOMPARE(named(here, u"Ann Poe"_s).hue, 0);
        QCOMPARE(named(here, u"Mara Quill"_s).hue, 1);
        QCOMPARE(named(valueOf(library.speakers.in({})), u"Mara Quill"_s).hue, 0);
    }

    void aColourIsFreeInTheArticleAndKeptInTheLibrary()
    {
        // given
        LibraryFixture library;
        const ArticleId first = library.add(harbour());
        const auto rows = valueOf(library.speakers.in(first));
        QCOMPARE(rows[0].hue, 0);
        QCOMPARE(rows[1].hue, 1);
        QCOMPARE(rows[2].hue, 2);
        // when another article quotes someone new before Mara Quill
        ToldArticle told(u"Title\n\n“Yes,” Ann Poe said. “No,” Mara Quill said."_s);
        told.quote(u"“Yes,”"_s, u"said"_s, u"Ann Poe"_s, told.speaker(u"Ann Poe"_s));
        told.quote(u"“No,”"_s, u"said"_s, u"Mara Quill"_s, told.speaker(u"Mara Quill"_s));
        const auto here = valueOf(library.speakers.in(library.add(told)));
        // then
        QCOMPARE(named(here, u"Mara Quill"_s).hue, 1);
        QCOMPARE(named(here, u"Ann Poe"_s).hue, 0);
    }

    void aNameThatTheUserGaveIsFoundAgain()
    {
        LibraryFixture library;
        library.add(harbour());
        const SpeakerId known =
            valueOf(library.speakers.named(u" mara  QUILL "_s, SpeakerKind::Person));
        QCOMPARE(known, named(valueOf(library.speakers.in({})), u"Mara Quill"_s).id);
        const SpeakerId fresh = valueOf(library.speakers.named(u"Ann Poe"_s, SpeakerKind::Person));
        QCOMPARE(valueOf(library.speakers.named(u"Ann Poe"_s, SpeakerKind::Person)), fresh);
        QCOMPARE(valueOf(library.speakers.row(fresh)).name, u"Ann Poe"_s);
        QCOMPARE(library.speakers.named(u"  "_s, SpeakerKind::Person).error().kind,
                 Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(SpeakerRepositoryTest)
#include "speaker_repository_test.moc"
