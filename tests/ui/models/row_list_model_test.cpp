// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_list_model.h"
#include "ui/models/sample_rows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

std::vector<ArticleRow> rowsOf(const std::vector<qint64> &ids)
{
    std::vector<ArticleRow> rows;
    for (const qint64 id : ids) {
        rows.push_back(article(ArticleId { id }, QString::number(id)));
    }
    return rows;
}

struct Spies {
    explicit Spies(ArticleListModel &model)
        : reset(&model, &ArticleListModel::modelReset)
        , inserted(&model, &ArticleListModel::rowsInserted)
        , removed(&model, &ArticleListModel::rowsRemoved)
        , changed(&model, &ArticleListModel::dataChanged)
        , moved(&model, &ArticleListModel::layoutChanged)
    {
    }
    QSignalSpy reset, inserted, removed, changed, moved;
};

} // namespace

class RowListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingTheSameRowsIsSilent()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf({ 1, 2, 3 }));
        const Spies spies(model);
        model.setRows(rowsOf({ 1, 2, 3 }));
        QVERIFY(spies.reset.isEmpty() && spies.inserted.isEmpty() && spies.removed.isEmpty()
                && spies.changed.isEmpty() && spies.moved.isEmpty());
    }

    void oneRowMoreIsOneRowInserted()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf({ 1, 3 }));
        const Spies spies(model);
        model.setRows(rowsOf({ 1, 2, 3 }));
        QCOMPARE(spies.inserted.size(), 1);
        QCOMPARE(spies.inserted.front().at(1).toInt(), 1);
        QCOMPARE(spies.inserted.front().at(2).toInt(), 1);
        QVERIFY(spies.reset.isEmpty() && spies.removed.isEmpty() && spies.changed.isEmpty());
    }

    void changedRowsAreToldAsOneRun()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf({ 1, 2, 3, 4 }));
        const Spies spies(model);
        std::vector<ArticleRow> rows = rowsOf({ 1, 2, 3, 4 });
        rows[1].starred = true;
        rows[2].read = true;
        model.setRows(rows);
        QCOMPARE(spies.changed.size(), 1);
        QCOMPARE(spies.changed.front().at(0).toModelIndex().row(), 1);
        QCOMPARE(spies.changed.front().at(1).toModelIndex().row(), 2);
        QVERIFY(spies.inserted.isEmpty() && spies.removed.isEmpty());
    }

    void aChangedRowIsFilteredAnew()
    {
        ArticleListModel model;
        model.setRows({ article(ArticleId { 1 }, u"Ferry"_s) });
        QVERIFY(model.index(0).data(Role::FilterText).toString().contains(u"ferry"));
        model.setRows({ article(ArticleId { 1 }, u"Harbour"_s) });
        QVERIFY(model.index(0).data(Role::FilterText).toString().contains(u"harbour"));
    }

    void persistentIndexesFollowTheirRows()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rowsOf({ 1, 2, 3, 4, 5 }));
        const QPersistentModelIndex two = model.index(1);
        const QPersistentModelIndex four = model.index(3);
        model.setRows(rowsOf({ 9, 5, 4, 2, 1 }));
        QCOMPARE(two.row(), 3);
        QCOMPARE(two.data(Role::RowId).toLongLong(), 2);
        QCOMPARE(four.row(), 2);
        model.setRows(rowsOf({ 4 }));
        QVERIFY(!two.isValid());
        QCOMPARE(four.row(), 0);
    }

    /// Any list turns into any other, and every index that lives on still means its row.
    void anyListTurnsIntoAnyOther()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        const Spies spies(model);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<qint64> ids;
            for (qint64 id = 1; id <= 12; ++id) {
                if (random.bounded(3) > 0) {
                    ids.push_back(id);
                }
            }
            std::shuffle(ids.begin(), ids.end(), random);
            std::vector<std::pair<QPersistentModelIndex, qint64>> before;
            for (int row = 0; row < model.rowCount(); ++row) {
                before.emplace_back(model.index(row), model.at(row).id.value);
            }
            model.setRows(rowsOf(ids));
            QCOMPARE(model.rows(), rowsOf(ids));
            for (const auto &[index, id] : before) {
                QCOMPARE(index.isValid(), std::ranges::contains(ids, id));
                QVERIFY(!index.isValid() || index.data(Role::RowId).toLongLong() == id);
            }
        }
        QVERIFY(spies.reset.isEmpty());
    }

    void rowsAreFoundByKey()
    {
        ArticleListModel model;
        model.setRows(rowsOf({ 7, 8 }));
        QCOMPARE(model.rowOf(ArticleId { 8 }), std::optional(1));
        QVERIFY(!model.rowOf(ArticleId { 9 }));
        QVERIFY(!model.indexOf(ArticleId { 9 }).isValid());
    }
};

QTEST_MAIN(RowListModelTest)
#include "row_list_model_test.moc"
