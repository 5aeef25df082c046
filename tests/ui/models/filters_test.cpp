// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_filter.h"
#include "models/article_list_model.h"
#include "models/quotation_filter_model.h"
#include "models/quotation_list_model.h"
#include "models/speaker_filter.h"
#include "models/speaker_list_model.h"
#include "ui/models/sample_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

QStringList shown(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, 0).data().toString());
    }
    return texts;
}

std::vector<ArticleRow> articles()
{
    std::vector<ArticleRow> rows {
        article(ArticleId { 1 }, u"Zebra crossing"_s, u"Bay Post"_s),
        article(ArticleId { 2 }, u"Apple harvest"_s),
        article(ArticleId { 3 }, u"Élan vital"_s),
    };
    rows[0].quotations = 9;
    rows[1].starred = true;
    rows[2].read = true;
    return rows;
}

} // namespace

class FiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accentsAndCaseAreFoldedAway()
    {
        SpeakerListModel model;
        SpeakerFilter filter;
        const QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        model.setSpeakers(speakers());
        filter.setText(u"ADAM okoye"_s);
        QCOMPARE(shown(filter), QStringList { u"Ádám Okoye"_s });
        filter.setText(u"quill okoye"_s);
        QVERIFY(shown(filter).isEmpty());
        filter.setText(u"  "_s);
        QCOMPARE(filter.rowCount(), 2);
    }

    void speakersWithoutQuotationsAreLeftOut()
    {
        SpeakerListModel model;
        SpeakerFilter filter;
        filter.setSourceModel(&model);
        model.setSpeakers(speakers());
        QCOMPARE(shown(filter), (QStringList { u"Mara Quill"_s, u"Ádám Okoye"_s }));
        filter.setOrder(SpeakerFilter::Order::Name);
        QCOMPARE(shown(filter), (QStringList { u"Ádám Okoye"_s, u"Mara Quill"_s }));
    }

    void aSpeakerWhoIsQuotedAppears()
    {
        SpeakerListModel model;
        SpeakerFilter filter;
        filter.setSourceModel(&model);
        model.setSpeakers(speakers());
        std::vector<SpeakerRow> rows = speakers();
        rows[2].quotations = 1;
        model.setSpeakers(rows);
        QCOMPARE(filter.rowCount(), 3);
    }

    void unreadStarredAndOutletNarrowTheList()
    {
        ArticleListModel model;
        ArticleFilter filter;
        const QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        model.setRows(articles());
        const QSignalSpy changed(&filter, &ArticleFilter::filterChanged);
        filter.setShow(ArticleFilter::Show::Unread);
        QCOMPARE(shown(filter), (QStringList { u"Zebra crossing"_s, u"Apple harvest"_s }));
        filter.setShow(ArticleFilter::Show::Starred);
        QCOMPARE(shown(filter), QStringList { u"Apple harvest"_s });
        filter.setOutlet(u"Bay Post"_s);
        QVERIFY(shown(filter).isEmpty());
        filter.setShow(ArticleFilter::Show::All);
        QCOMPARE(shown(filter), QStringList { u"Zebra crossing"_s });
        QCOMPARE(changed.size(), 4);
    }

    void anArticleThatIsReadLeavesTheUnread()
    {
        ArticleListModel model;
        ArticleFilter filter;
        filter.setSourceModel(&model);
        model.setRows(articles());
        filter.setShow(ArticleFilter::Show::Unread);
        std::vector<ArticleRow> rows = articles();
        rows[0].read = true;
        model.setRows(rows);
        QCOMPARE(shown(filter), QStringList { u"Apple harvest"_s });
    }

    void articlesAreOrdered_data()
    {
        using Order = ArticleFilter::Order;
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("newest") << Order::Newest << u"Zebra crossing"_s;
        QTest::newRow("oldest") << Order::Oldest << u"Élan vital"_s;
        QTest::newRow("title") << Order::Title << u"Apple harvest"_s;
        QTest::newRow("outlet") << Order::Outlet << u"Zebra crossing"_s;
        QTest::newRow("quotations") << Order::MostQuotations << u"Zebra crossing"_s;
    }
    void articlesAreOrdered()
    {
        QFETCH(ArticleFilter::Order, order);
        QFETCH(QString, first);
        ArticleListModel model;
        ArticleFilter filter;
        filter.setSourceModel(&model);
        model.setRows(articles());
        filter.setOrder(order);
        QCOMPARE(shown(filter).constFirst(), first);
    }

    void newArticlesTakeTheirPlace()
    {
        ArticleListModel model;
        ArticleFilter filter;
        filter.setSourceModel(&model);
        model.setRows(articles());
        std::vector<ArticleRow> rows = articles();
        rows.insert(rows.begin(), article(ArticleId { 4 }, u"News of today"_s));
        model.setRows(rows);
        QCOMPARE(shown(filter).constFirst(), u"News of today");
    }

    void onlySpeechOrAllModes()
    {
        QuotationListModel model;
        QuotationFilterModel filter;
        const QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        QuotationRow thought = quotation(QuotationId { 2 }, { 30, 40 });
        thought.attribution.mode = QuotationMode::Thought;
        model.setRows({ quotation(QuotationId { 1 }, { 0, 20 }), thought });
        QCOMPARE(filter.rowCount(), 2);
        filter.setMode(QuotationMode::Speech);
        QCOMPARE(filter.rowCount(), 1);
        filter.setMode({});
        QCOMPARE(filter.rowCount(), 2);
    }
};

QTEST_MAIN(FiltersTest)
#include "filters_test.moc"
