// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/details_repository.h"

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"
#include "library/bin.h"

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Edited {
    LibraryFixture library;
    DetailsRepository details { library.database };
    ArticleId article = library.add(harbour());

    void edit(const DetailEdits &edits) { valueOf(details.setEdits(article, edits)); }
    ArticleRow row() const { return valueOf(library.articles.row(article)); }
};

const DetailEdits kAll { .title = u"The gale and the quay"_s,
                         .byline = u"Jane Roe"_s,
                         .outlet = u"The Ebb"_s,
                         .published = QDate(2020, 2, 29) };

} // namespace

class DetailsRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheUserSaysIsShownEverywhere()
    {
        Edited here;
        here.edit(kAll);
        const ArticleRow row = here.row();
        QCOMPARE(row.title, u"The gale and the quay"_s);
        QCOMPARE(row.byline, u"Jane Roe"_s);
        QCOMPARE(row.outlet, u"The Ebb"_s);
        QCOMPARE(row.published, QDate(2020, 2, 29));
        const auto quotation = valueOf(here.library.quotations.list({ .article = here.article }));
        QCOMPARE(quotation[0].articleTitle, u"The gale and the quay"_s);
        QCOMPARE(valueOf(here.details.edits(here.article)), kAll);
    }

    void onlyWhatWasChangedIsTheUsers()
    {
        Edited here;
        const ArticleDetails found = valueOf(here.details.found(here.article));
        ArticleDetails wanted = found;
        wanted.outlet = u"  The   Ebb "_s;
        const DetailEdits edits = editsBetween(found, wanted);
        QCOMPARE(edits, DetailEdits { .outlet = u"The Ebb"_s });
        QCOMPARE(editsBetween(found, found), DetailEdits {});
        here.edit(edits);
        QCOMPARE(here.row().title, found.title);
        QCOMPARE(here.row().outlet, u"The Ebb"_s);
    }

    void undoIsSettingWhatWasBefore()
    {
        Edited here;
        const ArticleRow before = here.row();
        const DetailEdits edits = valueOf(here.details.edits(here.article));
        here.edit(kAll);
        here.edit(edits);
        QCOMPARE(here.row(), before);
        QCOMPARE(here.library.count(u"SELECT count(*) FROM article_details"_s), 0);
    }

    void readingAgainKeepsThem()
    {
        Edited here;
        here.edit(kAll);
        valueOf(here.library.articles.replaceAnalysis(here.article, harbour().analysis));
        QCOMPARE(here.row().title, u"The gale and the quay"_s);
        QCOMPARE(valueOf(here.details.found(here.article)).title,
                 u"Harbour reopens after the storm"_s);
    }

    void searchFindsTheNewTitleAlone()
    {
        Edited here;
        here.edit({ .title = u"Quay weather"_s });
        const auto hits = [&](const QString &typed) {
            return valueOf(search(here.library.database, SearchQuery::parse(typed), {})).size();
        };
        QCOMPARE(hits(u"weather"_s), 1u);
        QCOMPARE(hits(u"reopens"_s), 1u); // its text still says it
    }

    void anArticleWithoutATitleIsNamedByItsFirstWords()
    {
        LibraryFixture library;
        Article untitled = harbour().article();
        untitled.metadata.title.clear();
        const ArticleId id = valueOf(library.articles.add(untitled, harbour().analysis)).id;
        const QString first = u"“We waited long … for this,” Mara Quill, the harbour master…"_s;
        QCOMPARE(valueOf(library.articles.row(id)).title, first);
        DetailsRepository details(library.database);
        QCOMPARE(valueOf(details.found(id)).title, first);
        valueOf(details.setEdits(id, { .title = u"Quay"_s }));
        QCOMPARE(valueOf(library.articles.row(id)).title, u"Quay"_s);
        valueOf(details.setEdits(id, { .title = QString(u""_s) }));
        QCOMPARE(valueOf(library.articles.row(id)).title, first);
    }

    void noDateIsTheDayOfTheImport()
    {
        Edited here;
        here.edit({ .published = QDate() });
        QVERIFY(!here.row().published.isValid());
        QCOMPARE(here.library.count(u"SELECT day > '2026-01-01' FROM articles"_s), 1);
    }

    void goesWithTheArticle()
    {
        Edited here;
        here.edit(kAll);
        valueOf(Bin(here.library.database).destroy({ here.article }));
        QCOMPARE(here.library.count(u"SELECT count(*) FROM article_details"_s), 0);
        QCOMPARE(here.details.setEdits(here.article, kAll).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(DetailsRepositoryTest)
#include "details_repository_test.moc"
