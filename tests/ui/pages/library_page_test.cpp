// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/library_page.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace inquit;
using namespace inquit::sample;

namespace {

struct Fixture {
    Fixture()
        : page(library.libraryFunctions(), selection, changes, undo)
    {
    }
    QModelIndex row(int number) { return page.filter()->index(number, 0); }

    RememberedLibrary library;
    Selection selection;
    LibraryChanges changes;
    QUndoStack undo;
    LibraryPage page;
};

} // namespace

class LibraryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAndEmptyTextFollowTheRows()
    {
        Fixture f;
        QCOMPARE(f.page.countText(), u"2 articles");
        QVERIFY(f.page.emptyText().isEmpty());
        f.page.filter()->setText(u"ferry"_s);
        QCOMPARE(f.page.countText(), u"1 of 2 articles");
        f.page.filter()->setText(u"zeppelin"_s);
        QVERIFY(!f.page.emptyText().isEmpty());
        f.page.clearFilters();
        QCOMPARE(f.page.countText(), u"2 articles");
        f.library.articles.clear();
        f.page.reload();
        QVERIFY(f.page.isEmpty());
        QVERIFY(f.page.emptyText().contains(u"Open files"));
    }

    void aNewArticleIsShownWhateverIsFiltered()
    {
        Fixture f;
        f.page.filter()->setText(u"ferry"_s);
        f.page.reveal(kFerry); // is in sight
        QCOMPARE(f.page.filter()->text(), u"ferry");
        f.selection.openArticle(kHarbour);
        QVERIFY(!f.page.current().isValid());
        const QSignalSpy changed(&f.page, &LibraryPage::currentChanged);
        f.page.reveal(kHarbour);
        QVERIFY(f.page.current().isValid());
        QCOMPARE_GE(changed.count(), 1);
    }

    void anOutletThatIsFilteredIsNotRepeated()
    {
        Fixture f;
        f.page.filter()->setOutlet(u"The Tide"_s);
        QCOMPARE(f.row(0).data(Role::SecondaryText).toString(), u"1 Mar 2021 · 4 min");
        f.page.clearFilters();
        QVERIFY(f.row(0)
                    .data(Role::SecondaryText)
                    .toString()
                    .contains(f.row(0).data(Role::Outlet).toString()));
    }

    void theOpenArticleIsTheCurrentRow()
    {
        Fixture f;
        QVERIFY(!f.page.current().isValid());
        const QSignalSpy changed(&f.page, &LibraryPage::currentChanged);
        f.page.open(f.row(1));
        QCOMPARE(f.selection.article(), std::optional(kFerry));
        QCOMPARE(f.page.current(), f.row(1));
        QCOMPARE(changed.size(), 1);
    }

    void aStarIsSetAndTakenBack()
    {
        Fixture f;
        f.page.toggleStarred(f.row(0));
        QVERIFY(f.row(0).data(Role::IsStarred).toBool());
        f.page.setStarred(f.row(0), true);
        QCOMPARE(f.undo.count(), 1);
        f.undo.undo();
        QVERIFY(!f.row(0).data(Role::IsStarred).toBool());
        f.undo.redo();
        QVERIFY(f.library.articles[0].starred);
    }

    void readIsSetAndTakenBack()
    {
        Fixture f;
        f.page.toggleRead(f.row(0));
        QVERIFY(f.library.articles[0].read);
        f.page.toggleRead(f.row(0));
        QVERIFY(!f.library.articles[0].read);
        f.undo.undo();
        f.undo.undo();
        QVERIFY(!f.library.articles[0].read);
    }

    void removingTheOpenArticleClosesItAndUndoOpensItAgain()
    {
        Fixture f;
        f.page.open(f.row(0));
        const QSignalSpy about(&f.changes, &LibraryChanges::aboutToRemoveArticles);
        f.page.remove({ f.row(0) });
        QCOMPARE(about.size(), 1);
        QVERIFY(!f.selection.article());
        QCOMPARE(f.page.countText(), u"1 article");
        QCOMPARE(f.page.messages()->current()->text, u"“Harbour dredged at last” was removed.");
        f.page.messages()->act();
        QCOMPARE(f.page.countText(), u"2 articles");
        QCOMPARE(f.selection.article(), std::optional(kHarbour));
    }

    void severalAreRemovedAsOneStep()
    {
        Fixture f;
        f.page.remove({ f.row(0), f.row(1) });
        QVERIFY(f.page.isEmpty());
        QCOMPARE(f.page.messages()->current()->text, u"2 articles were removed.");
        f.undo.undo();
        QCOMPARE(f.page.countText(), u"2 articles");
    }

    void whatCannotBeRemovedStaysWhole()
    {
        Fixture f;
        f.library.cannotBeRemoved = kFerry;
        f.page.remove({ f.row(0), f.row(1) });
        QVERIFY(f.library.removed.empty());
        QCOMPARE(f.page.countText(), u"2 articles");
        QCOMPARE(f.undo.count(), 0);
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void aRefusedStarIsToldAndIsNoStep()
    {
        Fixture f;
        f.library.error = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        f.page.toggleStarred(f.row(0));
        QCOMPARE(f.undo.count(), 0);
        QVERIFY(!f.page.messages()->current()->remedy.isEmpty());
    }

    void editedDetailsAreShownAndTakenBack()
    {
        Fixture f;
        const auto before = f.page.details(f.row(0));
        QVERIFY(before.has_value());
        QCOMPARE(before->shown.title, u"Harbour dredged at last");
        QSignalSpy changed(&f.changes, &LibraryChanges::detailsChanged);
        ArticleDetails wanted = before->shown;
        wanted.title = u"Mud"_s;
        f.page.setDetails(f.row(0), wanted);
        QCOMPARE(f.page.details(f.row(0))->shown.title, u"Mud");
        QCOMPARE(f.library.edits[kHarbour], DetailEdits { .title = u"Mud"_s });
        QCOMPARE(changed.takeFirst().at(0).value<ArticleId>(), kHarbour);
        QCOMPARE(f.page.messages()->current()->text, u"The details were changed.");
        f.page.messages()->act();
        QCOMPARE(f.library.edits[kHarbour], DetailEdits {});
        f.undo.redo();
        QCOMPARE(f.page.details(f.row(0))->shown.title, u"Mud");
    }

    void unchangedDetailsAreNoStep()
    {
        Fixture f;
        f.page.setDetails(f.row(0), f.page.details(f.row(0))->shown);
        QCOMPARE(f.undo.count(), 0);
    }

    void refusedDetailsAreToldAndAreNoStep()
    {
        Fixture f;
        f.library.error = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        f.page.setDetails(f.row(0),
                          { .title = u"Mud"_s, .byline = {}, .outlet = {}, .published = {} });
        QCOMPARE(f.undo.count(), 0);
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void anUnreadableLibraryKeepsTheRows()
    {
        Fixture f;
        f.library.readError = Error { .kind = Error::Kind::Damaged, .subject = {}, .detail = {} };
        Q_EMIT f.changes.articlesChanged();
        QCOMPARE(f.page.countText(), u"2 articles");
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void whatIsDeletedForGoodCannotBeTakenBack()
    {
        RememberedLibrary library;
        Selection selection;
        LibraryChanges changes;
        QUndoStack undo;
        LibraryPage page(library.libraryFunctions(), selection, changes, undo);
        const QSignalSpy changed(&changes, &LibraryChanges::articlesChanged);
        page.toggleStarred(page.filter()->index(0, 0));
        selection.openArticle(sample::kHarbour);
        page.destroy({ page.current() });
        QCOMPARE(page.articles()->rowCount(), 1);
        QVERIFY(!selection.article());
        QVERIFY(!undo.canUndo()); // a step back would need what is gone
        QVERIFY(!changed.isEmpty());
    }

    void aStarOrAThousandNewArticlesReadNoWholeList()
    {
        // given
        Fixture f;
        const int before = f.library.listsRead;
        // when
        f.page.toggleStarred(f.row(0));
        std::vector<ArticleId> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.push_back({ 1000 + i });
            f.library.articles.push_back(article(ids.back(), u"Article %1"_s.arg(i)));
        }
        Q_EMIT f.changes.articleRowsChanged(ids);
        // then
        QCOMPARE(f.library.listsRead, before);
        QCOMPARE(f.page.articles()->rowCount(), 1002);
        QVERIFY(f.row(0).isValid());
        QCOMPARE(f.page.articles()->rows()[*f.page.articles()->rowOf(ids.front())].title,
                 u"Article 0");
    }

    void aNewArticleStandsWhereTheLibraryHasIt()
    {
        Fixture f;
        ArticleRow late = article({ 900 }, u"Late"_s);
        late.published = QDate(2090, 1, 1);
        ArticleRow early = article({ 901 }, u"Early"_s);
        early.published = QDate(1990, 1, 1);
        f.library.articles.push_back(late);
        f.library.articles.push_back(early);
        Q_EMIT f.changes.articleRowsChanged({ early.id, late.id });
        QCOMPARE(f.page.articles()->at(0).id, late.id);
        QCOMPARE(f.page.articles()->rows().back().id, early.id);
    }
};

QTEST_GUILESS_MAIN(LibraryPageTest)
#include "library_page_test.moc"
