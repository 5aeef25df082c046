// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "features/window_under_test.h"
#include "models/roles.h"
#include "widgets/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace inquit;
using namespace Qt::StringLiterals;

/// People and new articles, found in the window as a person finds them.
class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundAndOpensAllThatTheySaid()
    {
        WindowUnderTest program;
        program.start();
        program.import({ WindowUnderTest::sampleFiles()[0] });
        QTest::keyClick(&program.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), program.window().searchField());
        QTest::keyClicks(program.window().searchField(), u"terra"_s);
        QAbstractItemView &results = program.list(u"searchView"_s);
        QTRY_VERIFY(results.model()->rowCount() > 1);
        const QModelIndex first = results.model()->index(0, 0);
        QCOMPARE(first.data(Role::Group).toString(), u"Speakers");
        const QString name = first.data(Role::SpeakerName).toString();
        const int count = first.data(Role::Count).toInt();
        QVERIFY(name.contains(u"Terrado"));
        QTest::keyClick(program.window().searchField(), Qt::Key_Return);
        QTRY_VERIFY(!results.isVisible());
        const QAbstractItemView &quotes = program.list(u"quotesView"_s);
        QTRY_VERIFY(
            !quotes.model()->index(0, 0).data(Role::SecondaryText).toString().contains(name));
        QCOMPARE(quotes.model()->index(0, 0).data(Role::SpeakerName).toString(), name);
        QCOMPARE_LE(quotes.model()->rowCount(), count); // a thought is not listed
        for (int row = 0; row < quotes.model()->rowCount(); ++row) {
            const QModelIndex said = quotes.model()->index(row, 0);
            QCOMPARE(said.data(Role::SpeakerName).toString(), name);
            QVERIFY(!said.data(Role::SecondaryText).toString().contains(name)); // the chip tells it
        }
    }

    void aNewArticleIsSelectedInTheListWhateverIsOpenAndFiltered()
    {
        WindowUnderTest program;
        program.start();
        program.import({ WindowUnderTest::sampleFiles()[0] });
        QAbstractItemView &articles = program.list(u"libraryView"_s);
        const QString before = articles.currentIndex().data(Role::Title).toString();
        const auto fields = program.window().findChildren<QLineEdit *>();
        const auto filter = std::ranges::find_if(fields, [](const QLineEdit *field) {
            return field->placeholderText() == u"Filter articles";
        });
        QVERIFY(filter != fields.end());
        (*filter)->setText(before);
        QCOMPARE(articles.model()->rowCount(), 1);
        program.window().openFiles({ WindowUnderTest::sampleFiles()[2] });
        QTRY_COMPARE_WITH_TIMEOUT(articles.model()->rowCount(), 2, 30'000);
        QTRY_VERIFY(articles.currentIndex().data(Role::Title).toString() != before);
        QVERIFY(articles.selectionModel()->isSelected(articles.currentIndex()));
        QVERIFY(articles.viewport()->rect().contains(articles.visualRect(articles.currentIndex())));
        QVERIFY(program.window().windowTitle().startsWith(
            articles.currentIndex().data(Role::Title).toString()));
    }
};

QTEST_MAIN(FindingTest)
#include "finding_test.moc"
