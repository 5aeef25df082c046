// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_list_model.h"
#include "models/note_list_model.h"
#include "models/quotation_list_model.h"
#include "models/search_result_model.h"
#include "models/speaker_list_model.h"
#include "models/topic_list_model.h"
#include "ui/models/sample_rows.h"

#include <QAbstractItemModelTester>
#include <QPoint>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

QString told(const QAbstractItemModel &model, int role, int row = 0)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

class ListModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }

    void anArticleTellsWhatItsRowShows()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        ArticleRow row = article(kHarbour, u"Harbour dredged at last"_s);
        row.starred = true;
        model.setRows({ row });
        QCOMPARE(told(model, Role::SecondaryText), u"The Tide · 1 Mar 2021 · 4 min");
        QCOMPARE(told(model, Role::CountText), u"3 quotations");
        QVERIFY(model.index(0).data(Role::IsUnread).toBool());
        QCOMPARE(told(model, Qt::AccessibleTextRole),
                 u"Harbour dredged at last, The Tide, 1 Mar 2021, 3 quotations, unread, starred");
    }

    void outletsAreSortedEachOnce()
    {
        ArticleListModel model;
        model.setRows({ article(ArticleId { 1 }, u"a"_s, u"The Tide"_s),
                        article(ArticleId { 2 }, u"b"_s, u"Bay Post"_s),
                        article(ArticleId { 3 }, u"c"_s, u"The Tide"_s),
                        article(ArticleId { 4 }, u"d"_s, {}) });
        QCOMPARE(model.outlets(), (QStringList { u"Bay Post"_s, u"The Tide"_s }));
    }

    void aSpeakerTellsWhatItsRowShows()
    {
        SpeakerListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSpeakers(speakers());
        QCOMPARE(told(model, Role::Initials), u"MQ");
        QCOMPARE(told(model, Role::SecondaryText), u"Harbour Master");
        QCOMPARE(told(model, Role::SecondaryText, 2), u"organisation");
        QCOMPARE(model.index(1).data(Role::Share).toDouble(), 0.5);
        QCOMPARE(told(model, Qt::AccessibleTextRole),
                 u"Mara Quill, Harbour Master, 2 quotations, 4 mentions");
        QCOMPARE(told(model, Qt::AccessibleTextRole, 2),
                 u"Port Council, organisation, no quotations, 2 mentions");
    }

    void sharesFollowTheLargestRow()
    {
        SpeakerListModel model;
        model.setSpeakers(speakers());
        const QSignalSpy changed(&model, &SpeakerListModel::dataChanged);
        std::vector<SpeakerRow> rows = speakers();
        rows[0].quotations = 4;
        model.setSpeakers(rows);
        QCOMPARE(model.index(1).data(Role::Share).toDouble(), 0.25);
        const bool isTold = std::ranges::any_of(changed, [](const QList<QVariant> &arguments) {
            return arguments.at(0).toModelIndex().row() <= 1
                && arguments.at(1).toModelIndex().row() >= 1;
        });
        QVERIFY(isTold);
    }

    void aQuotationTellsWhatItsRowShows()
    {
        QuotationListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLooks({ { kQuill, { .hue = 4, .role = u"Harbour Master"_s } } });
        QuotationRow row = quotation(QuotationId { 1 }, { 0, 20 });
        model.setRows({ row, quotation(QuotationId { 2 }, { 40, 60 }, std::nullopt) });
        QCOMPARE(told(model, Role::SecondaryText), u"Mara Quill · said · The Tide · 1 Mar 2021");
        QCOMPARE(model.index(0).data(Role::Hue).toInt(), 4);
        QCOMPARE(told(model, Role::SpeakerRole), u"Harbour Master");
        QCOMPARE(told(model, Role::TypeText), u"direct quotation");
        QCOMPARE(told(model, Qt::AccessibleTextRole),
                 u"“The harbour waits for nobody.”, by Mara Quill, direct quotation, The Tide, "
                 "1 Mar 2021, not checked");
        QCOMPARE(model.index(1).data(Role::Hue).toInt(), -1);
        QCOMPARE(told(model, Role::SecondaryText, 1),
                 u"nobody named · said · The Tide · 1 Mar 2021");
        row.check = Check::Confirmed;
        model.setRows({ row });
        QVERIFY(model.index(0).data(Role::IsChecked).toBool());
        QVERIFY(told(model, Qt::AccessibleTextRole).endsWith(u", checked"));
    }

    void otherHuesAreToldToTheViews()
    {
        QuotationListModel model;
        model.setRows({ quotation(QuotationId { 1 }, { 0, 20 }) });
        const QSignalSpy changed(&model, &QuotationListModel::dataChanged);
        model.setLooks({ { kQuill, { .hue = 2, .role = {} } } });
        model.setLooks({ { kQuill, { .hue = 2, .role = {} } } });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(Role::Hue).toInt(), 2);
    }

    void aTopicTellsWhatItsRowShows()
    {
        TopicListModel model;
        const QAbstractItemModelTester tester(&model);
        TopicRow dredging = topic(kDredging, u"dredging"_s, 4, 2);
        dredging.announced = true;
        model.setTopics({ dredging, topic(kFares, u"fares"_s, 1, 0) });
        QCOMPARE(model.index(0).data(Role::Share).toDouble(), 1.0);
        QCOMPARE(model.index(1).data(Role::Share).toDouble(), 0.25);
        QCOMPARE(told(model, Qt::AccessibleTextRole),
                 u"dredging, on the agenda, 4 passages, 2 quotations");
        QCOMPARE(told(model, Qt::AccessibleTextRole, 1), u"fares, 1 passage, no quotations");
    }

    void aNoteTellsWhatItsRowShows()
    {
        NoteListModel model;
        const QAbstractItemModelTester tester(&model);
        NoteRow row = note(NoteId { 1 }, u"# On silt\n\nAsk **Quill** again."_s);
        model.setRows({ row });
        QCOMPARE(told(model, Role::Excerpt), u"On silt Ask Quill again.");
        QVERIFY(told(model, Qt::AccessibleTextRole)
                    .startsWith(u"Note on the article, On silt Ask Quill again., "));
        row.markdown.clear();
        model.setRows({ row });
        QCOMPARE(told(model, Qt::DisplayRole), u"Empty note");
    }

    void aNoteNamesItsArticleInAListOfSeveral()
    {
        NoteListModel model;
        const NoteRow row = note(NoteId { 1 }, u"Ask again."_s);
        model.setRows({ row });
        QVERIFY(!told(model, Role::SecondaryText).contains(row.articleTitle));
        model.setRows({ row, note(NoteId { 2 }, u"On the library."_s, {}) });
        QVERIFY(told(model, Role::SecondaryText).endsWith(row.articleTitle));
    }

    void excerptsAreCutBetweenWords_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("excerpt");
        QTest::newRow("citation") << u"> “Words”\n> — [Quill, 2021](inquit:quotation/ab/1-2)\n"_s
                                  << u"“Words” — Quill, 2021"_s;
        QTest::newRow("list") << u"- one\n* two\n+ three"_s << u"one two three"_s;
        QTest::newRow("snake_case stays") << u"a_b_c and _stress_"_s << u"a_b_c and stress"_s;
        QTest::newRow("long") << u"twelve letters and more of them"_s << u"twelve letters…"_s;
    }
    void excerptsAreCutBetweenWords()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, excerpt);
        QCOMPARE(noteExcerpt(markdown, excerpt.endsWith(u'…') ? 16 : 100), excerpt);
    }

    void hitsStandInGroupsTheBestFirst()
    {
        SearchResultModel model;
        const QAbstractItemModelTester tester(&model);
        SearchHit inArticle { .in = SearchHit::In::Article,
                              .article = kHarbour,
                              .quotation = {},
                              .note = {},
                              .title = u"Harbour"_s,
                              .snippet = u"the harbour"_s,
                              .matches = { { 4, 11 } },
                              .rank = -9 };
        SearchHit quoted = inArticle;
        quoted.in = SearchHit::In::Quotation;
        quoted.quotation = QuotationId { 5 };
        quoted.rank = -1;
        SearchHit better = quoted;
        better.quotation = QuotationId { 6 };
        better.rank = -2;
        model.setHits({ inArticle, quoted, better, quoted });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0).quotation, better.quotation);
        QCOMPARE(told(model, Role::Group), u"Quotations");
        QVERIFY(model.index(0).data(Role::OpensGroup).toBool());
        QVERIFY(!model.index(1).data(Role::OpensGroup).toBool());
        QVERIFY(model.index(2).data(Role::OpensGroup).toBool());
        QCOMPARE(told(model, Role::Group, 2), u"Articles");
        QCOMPARE(model.index(2).data(Role::Matches).toList().value(0).toPoint(), QPoint(4, 11));
        QCOMPARE(told(model, Qt::AccessibleTextRole, 2), u"Article, Harbour, the harbour");
    }

    void whoIsCalledSoStandsBeforeWhatWasSaid()
    {
        SearchResultModel model;
        const QAbstractItemModelTester tester(&model);
        const SearchHit quoted { .in = SearchHit::In::Quotation,
                                 .article = kHarbour,
                                 .quotation = QuotationId { 5 },
                                 .speaker = kQuill,
                                 .speakerName = u"Mara Quill"_s,
                                 .hue = 4,
                                 .title = u"Harbour"_s,
                                 .snippet = u"It waits."_s,
                                 .rank = -3 };
        const SearchHit quill { .in = SearchHit::In::Speaker,
                                .speaker = kQuill,
                                .speakerName = u"Mara Quill"_s,
                                .speakerRole = u"Harbour Master"_s,
                                .hue = 4,
                                .quotations = 2 };
        SearchHit other = quill;
        other.speaker = kOkoye;
        model.setHits({ quoted, quill, other });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(told(model, Role::Group), u"Speakers");
        QCOMPARE(told(model, Role::SpeakerName), u"Mara Quill");
        QCOMPARE(told(model, Role::SecondaryText), u"Harbour Master");
        QCOMPARE(told(model, Role::Initials), u"MQ");
        QCOMPARE(model.index(0).data(Role::Count).toInt(), 2);
        QCOMPARE(told(model, Qt::AccessibleTextRole),
                 u"Speaker, Mara Quill, Harbour Master, 2 quotations");
        QCOMPARE(told(model, Role::SpeakerName, 2), u"Mara Quill");
        QCOMPARE(model.index(2).data(Role::Hue).toInt(), 4);
        QCOMPARE(told(model, Qt::AccessibleTextRole, 2),
                 u"Quotation, It waits., by Mara Quill, Harbour");
    }

    void aRowDoesNotRepeatWhatIsFiltered()
    {
        QuotationListModel model;
        const QAbstractItemModelTester tester(&model);
        QuotationRow bare = quotation({ 2 }, { 40, 60 });
        bare.cueText.clear();
        model.setRows({ quotation({ 1 }, { 0, 20 }), bare });
        QCOMPARE(told(model, Role::SecondaryText), u"Mara Quill · said · The Tide · 1 Mar 2021");
        model.setSaidOfAll({ .speaker = true, .article = false });
        QCOMPARE(told(model, Role::SecondaryText), u"said · The Tide · 1 Mar 2021");
        model.setSaidOfAll({ .speaker = true, .article = true });
        QCOMPARE(told(model, Role::SecondaryText), u"said");
        QCOMPARE(told(model, Role::SecondaryText, 1), u"Mara Quill"); // never an empty line
        ArticleListModel articles;
        articles.setRows({ article(kHarbour, u"Harbour"_s) });
        QCOMPARE(told(articles, Role::SecondaryText), u"The Tide · 1 Mar 2021 · 4 min");
        articles.setTellsOutlet(false);
        QCOMPARE(told(articles, Role::SecondaryText), u"1 Mar 2021 · 4 min");
    }

    void theTipOfAQuotationIsItsWholeWords()
    {
        QuotationListModel model;
        QuotationRow row = quotation({ 1 }, { 0, 20 });
        row.text = u"“The harbour "_s + u"waits and "_s.repeated(90) + u"waits.”"_s;
        model.setRows({ row });
        QVERIFY(told(model, Qt::ToolTipRole).startsWith(row.text + u'\n'));
    }

    void whatIsBlankLeavesNoSeparator()
    {
        QuotationListModel model;
        QuotationRow row = quotation({ 1 }, { 0, 20 });
        row.outlet = u"  "_s;
        row.cueText.clear();
        row.published = {};
        model.setRows({ row });
        QCOMPARE(told(model, Role::SecondaryText), u"Mara Quill");
        ArticleListModel articles;
        articles.setRows(
            { ArticleRow { .id = kHarbour, .title = u"Harbour"_s, .outlet = u" "_s } });
        QCOMPARE(told(articles, Role::SecondaryText), u"");
    }

    void everyRowIsSpoken()
    {
        ArticleListModel articles;
        articles.setRows({ ArticleRow { .id = kHarbour } });
        SpeakerListModel people;
        people.setSpeakers({ SpeakerRow { .id = kQuill, .name = u"Quill"_s } });
        QuotationListModel quotes;
        quotes.setRows({ QuotationRow { .id = QuotationId { 1 } } });
        TopicListModel topics;
        topics.setTopics({ TopicRow { .id = kFares, .label = u"fares"_s } });
        NoteListModel notes;
        notes.setRows({ NoteRow { .id = NoteId { 1 } } });
        SearchResultModel hits;
        hits.setHits({ SearchHit {} });
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *> {
                 &articles, &people, &quotes, &topics, &notes, &hits }) {
            const QString text = told(*model, Qt::AccessibleTextRole);
            QVERIFY2(!text.isEmpty(), model->metaObject()->className());
            QVERIFY2(!text.contains(u", ,") && !text.startsWith(u','), qPrintable(text));
        }
    }
};

QTEST_MAIN(ListModelsTest)
#include "list_models_test.moc"
