// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include "library/bin.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

using In = SearchHit::In;

std::vector<SearchHit> found(const LibraryFixture &library, const QString &typed,
                             std::optional<ArticleId> article = {})
{
    return valueOf(search(library.database, SearchQuery::parse(typed), article));
}

std::vector<SearchHit> hitsIn(const std::vector<SearchHit> &hits, In in)
{
    std::vector<SearchHit> some;
    std::ranges::copy_if(hits, std::back_inserter(some),
                         [&](const SearchHit &hit) { return hit.in == in; });
    return some;
}

QStringList matchedWords(const SearchHit &hit)
{
    QStringList words;
    for (const TextRange &match : hit.matches) {
        words += match.in(hit.snippet).toString();
    }
    return words;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsArticlesQuotationsAndNotes()
    {
        // given
        LibraryFixture library;
        const ToldArticle told = harbour();
        const ArticleId article = library.add(told);
        const auto quotations = valueOf(library.quotations.list({}));
        const NoteId note = valueOf(
            library.notes.add(article, quotations[2].key, u"Ask a *fisherman* or fishermen"_s));
        // when
        const auto hits = found(library, u"fishermen "_s);
        // then
        QCOMPARE(hits.size(), 4u);
        QCOMPARE(hits[0].in, In::Article);
        QCOMPARE(hits[0].article, article);
        QCOMPARE(hits[0].title, u"Harbour reopens after the storm"_s);
        QCOMPARE(hits[0].place.in(told.article().text), u"fishermen");
        QCOMPARE(hits[1].in, In::Quotation);
        QCOMPARE(hits[1].quotation, quotations[2].id);
        QCOMPARE(hits[1].place, quotations[2].key.place);
        QCOMPARE(hits[1].snippet, u"“Nobody asked the fishermen,”"_s);
        QCOMPARE(matchedWords(hits[1]), QStringList(u"fishermen"_s));
        QCOMPARE(hits[3].in, In::Note);
        QCOMPARE(hits[3].note, note);
        QCOMPARE(hits[3].place, quotations[2].key.place);
        QCOMPARE(matchedWords(hits[3]), QStringList(u"fishermen"_s));
    }

    void foldsWordFormsAndAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::newRow("capital letters") << u"HARBOUR "_s << u"harbour"_s;
        QTest::newRow("accents") << u"mejico "_s << u"Méjico"_s;
        QTest::newRow("accents typed") << u"harböur "_s << u"harbour"_s;
        QTest::newRow("plural") << u"closures "_s << u"closure"_s;
        QTest::newRow("verb") << u"negotiate "_s << u"negotiating"_s;
        QTest::newRow("beginning") << u"nego"_s << u"negotiating"_s;
        QTest::newRow("beginning longer than the stem") << u"negotiati"_s << u"negotiating"_s;
        QTest::newRow("phrase") << u"\"the harbour closure\""_s << u"the harbour closure"_s;
        QTest::newRow("open phrase") << u"\"harbour clos"_s << u"harbour closure"_s;
        QTest::newRow("typographic marks") << u"“harbour closure”"_s << u"harbour closure"_s;
        QTest::newRow("apostrophe") << u"méjico's "_s << u"Méjico’s"_s;
    }

    void foldsWordFormsAndAccents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, match);
        LibraryFixture library;
        library.add(ToldArticle(
            u"Title\n\nThey were negotiating about the harbour closure. Méjico’s envoy left."_s));
        const auto hits = found(library, typed);
        QCOMPARE(hits.size(), 1u);
        QVERIFY2(matchedWords(hits[0]).contains(match),
                 qPrintable(matchedWords(hits[0]).join(u'|')));
    }

    void everyBeginningOfAWordFindsIt_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             { "immigration", "nationality", "running",       "policies",         "happily",
               "generously",  "relational",  "organisations", "believes",         "worried",
               "hopefulness", "ability",     "electricity",   "argument",         "agencies",
               "controlled",  "university",  "vaccinating",   "responsibilities", "technically",
               "fishermen",   "harbour",     "modernization" }) {
            QTest::newRow(word) << QString::fromLatin1(word);
        }
    }

    void everyBeginningOfAWordFindsIt()
    {
        QFETCH(QString, word);
        LibraryFixture library;
        library.add(ToldArticle(u"Title\n\nSome "_s + word + u" here."_s));
        for (qsizetype size = 2; size <= word.size(); ++size) {
            const QString typed = word.first(size);
            QVERIFY2(found(library, typed).size() == 1, qPrintable(typed));
        }
    }

    void allWordsMustMatchAndNoneThatIsExcluded()
    {
        LibraryFixture library;
        library.add(ToldArticle(u"One\n\nHarbour and storm."_s));
        library.add(ToldArticle(u"Two\n\nHarbour alone."_s));
        QCOMPARE(found(library, u"harbour "_s).size(), 2u);
        QCOMPARE(found(library, u"harbour storm "_s).size(), 1u);
        QCOMPARE(found(library, u"harbour -storm"_s).front().title, u"Two"_s);
        QVERIFY(found(library, u"-storm"_s).empty());
    }

    void filtersByOutletAndSpeaker()
    {
        // given
        LibraryFixture library;
        const ArticleId tide = library.add(harbour());
        ToldArticle other(u"Other\n\n“The harbour,” Ilya Brandt said."_s, u"Le Phare"_s);
        other.quote(u"“The harbour,”"_s, u"said"_s, u"Ilya Brandt"_s,
                    other.speaker(u"Ilya Brandt"_s));
        const ArticleId phare = library.add(other);
        // then
        QCOMPARE(hitsIn(found(library, u"outlet:tide"_s), In::Article).front().article, tide);
        QCOMPARE(
            hitsIn(found(library, u"outlet:\"LE PHARE\" harbour"_s), In::Article).front().article,
            phare);
        const auto quoted = [&](const QString &typed) {
            return hitsIn(found(library, typed), In::Quotation).size();
        };
        QCOMPARE(quoted(u"speaker:brandt"_s), 3u);
        QCOMPARE(quoted(u"speaker:\"ilya b\""_s), 3u);
        QCOMPARE(quoted(u"speaker:brandt harbour"_s), 1u);
        QCOMPARE(quoted(u"speaker:brandt outlet:phare"_s), 1u);
        QCOMPARE(quoted(u"speaker:brandt -fishermen"_s), 2u);
        QVERIFY(found(library, u"speaker:nobody"_s).empty());
    }

    void aNameFindsItsBearerAndWhatTheySaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("surname") << u"quill"_s;
        QTest::newRow("its beginning") << u"qui"_s;
        QTest::newRow("whole name") << u"Mara Quill "_s;
        QTest::newRow("in quotation marks") << u"\"mara quill\""_s;
        QTest::newRow("as a filter") << u"speaker:quill"_s;
    }

    void aNameFindsItsBearerAndWhatTheySaid()
    {
        QFETCH(QString, typed);
        LibraryFixture library;
        library.add(harbour());
        const auto hits = found(library, typed);
        const auto speakers = hitsIn(hits, In::Speaker);
        QCOMPARE(speakers.size(), 1u);
        QCOMPARE(speakers[0].speakerName, u"Mara Quill"_s);
        QCOMPARE(speakers[0].speakerRole, u"harbour master"_s);
        QCOMPARE(speakers[0].quotations, 1);
        QCOMPARE(speakers[0].hue, 1);
        QCOMPARE(hits.front(), speakers[0]); // before all else
        const auto quotations = hitsIn(hits, In::Quotation);
        QCOMPARE(quotations.size(), 1u);
        QCOMPARE(quotations[0].snippet, u"“We waited long … for this,”"_s);
    }

    void everyQuotationSaysWhoseItIs()
    {
        LibraryFixture library;
        library.add(harbour());
        const auto hits = hitsIn(found(library, u"repairs "_s), In::Quotation);
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(hits[0].speakerName, u"Ilya Brandt"_s);
        QVERIFY(hits[0].speaker.has_value());
        QCOMPARE(hits[0].hue, 0);
    }

    void whoIsNotQuotedHereIsNotFoundHere()
    {
        LibraryFixture library;
        const ArticleId harbourArticle = library.add(harbour());
        ToldArticle told(
            u"Title\n\n“Yes,” Ann Poe said, and Mara Quill, one of the officials, heard."_s);
        told.quote(u"“Yes,”"_s, u"said"_s, u"Ann Poe"_s, told.speaker(u"Ann Poe"_s));
        told.speaker(u"Mara Quill"_s);
        told.speaker(u"officials"_s, SpeakerKind::Group);
        const ArticleId other = library.add(told);
        QCOMPARE(hitsIn(found(library, u"quill"_s, harbourArticle), In::Speaker).size(), 1u);
        QVERIFY(hitsIn(found(library, u"quill"_s, other), In::Speaker).empty());
        QVERIFY(hitsIn(found(library, u"quill"_s, other), In::Quotation).empty());
        QVERIFY(hitsIn(found(library, u"officials"_s), In::Speaker).empty());
        QVERIFY(hitsIn(found(library, u"q"_s), In::Speaker).empty()); // no name yet
    }

    void whatTheySaidLeavesRoomForTheWords()
    {
        LibraryFixture library;
        for (int i = 0; i < 4; ++i) {
            ToldArticle told(
                u"Title %1\n\n“Quill it is %1,” Ann Poe said. “No %1,” Mara Quill said."_s.arg(i));
            told.quote(u"“Quill it is %1,”"_s.arg(i), u"said"_s, u"Ann Poe"_s,
                       told.speaker(u"Ann Poe"_s));
            told.quote(u"“No %1,”"_s.arg(i), u"said"_s, u"Mara Quill"_s,
                       told.speaker(u"Mara Quill"_s));
            library.add(told);
        }
        const auto hits =
            hitsIn(valueOf(search(library.database, SearchQuery::parse(u"quill"_s), {}, 4)),
                   In::Quotation);
        QCOMPARE(hits.size(), 4u);
        QCOMPARE(std::ranges::count(hits, u"Ann Poe"_s, &SearchHit::speakerName), 2);
        QCOMPARE(std::ranges::count(hits, u"Mara Quill"_s, &SearchHit::speakerName), 2);
    }

    void oneArticleAlone()
    {
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        library.add(ToldArticle(u"Other\n\nA storm."_s));
        QCOMPARE(found(library, u"storm "_s).size(), 2u);
        const auto hits = found(library, u"storm "_s, article);
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(hits[0].article, article);
        QCOMPARE(hitsIn(found(library, u"fishermen"_s, article), In::Quotation).size(), 2u);
    }

    void rejectedQuotationsAreNotFound()
    {
        LibraryFixture library;
        library.add(harbour());
        const auto quotations = valueOf(library.quotations.list({}));
        valueOf(library.decisions.set(quotations[2].key, Decision { .check = Check::Rejected }));
        QCOMPARE(hitsIn(found(library, u"fishermen"_s), In::Quotation).size(), 1u);
    }

    void changedNotesAreFoundByWhatTheySayNow()
    {
        LibraryFixture library;
        const NoteId note = valueOf(library.notes.add({}, {}, u"about lanterns"_s));
        QCOMPARE(found(library, u"lanterns"_s).size(), 1u);
        QVERIFY(
            valueOf(library.notes.replaceMarkdown(note, u"about lanterns"_s, u"about buoys"_s)));
        QVERIFY(found(library, u"lanterns"_s).empty());
        QCOMPARE(found(library, u"buoy"_s).front().note, note);
        valueOf(library.notes.remove(note));
        QVERIFY(found(library, u"buoy"_s).empty());
    }

    void theIndexesAreWholeAfterChanges()
    {
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        valueOf(library.notes.add(article, {}, u"note"_s));
        valueOf(library.articles.replaceAnalysis(article, harbour().analysis));
        for (const QString &table : { u"articles_fts"_s, u"quotations_fts"_s, u"notes_fts"_s }) {
            Statement check = Statement::fromSql(
                library.database,
                u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table));
            QVERIFY2(check.run().has_value(), qPrintable(table));
        }
        valueOf(library.articles.remove(article));
        valueOf(Bin(library.database).empty(QDateTime::currentDateTimeUtc().addSecs(1)));
        Statement check = Statement::fromSql(
            library.database,
            u"INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)"_s);
        QVERIFY(check.run().has_value());
    }

    void theLimitHoldsForEachKind()
    {
        LibraryFixture library;
        for (int i = 0; i < 5; ++i) {
            library.add(ToldArticle(u"Title %1\n\nA storm."_s.arg(i)));
            valueOf(library.notes.add({}, {}, u"storm"_s));
        }
        const auto hits = valueOf(search(library.database, SearchQuery::parse(u"storm"), {}, 2));
        QCOMPARE(hitsIn(hits, In::Article).size(), 2u);
        QCOMPARE(hitsIn(hits, In::Note).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
