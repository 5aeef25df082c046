// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/import_page.h"
#include "pages/library_changes.h"
#include "pages/selection.h"

#include <QMimeData>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <memory>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

ImportOutcome added(qint64 id, bool isNew = true)
{
    return { .origin = QString::number(id), .article = { id }, .isNew = isNew, .error = {} };
}

ImportOutcome failed(const QString &origin, Error::Kind kind = Error::Kind::Binary)
{
    return { .origin = origin,
             .article = {},
             .error = Error { .kind = kind, .subject = origin, .detail = {} } };
}

/// Imports whose workers are moved by hand.
struct Fixture {
    Fixture()
        : page(std::in_place,
               ImportPage::Functions {
                   .importFiles =
                       [this](const QStringList &asked) {
                           files.push_back(asked);
                           return begin();
                       },
                   .importDocument =
                       [this](const Document &asked) {
                           documents.push_back(asked);
                           return begin();
                       },
                   .readAgain =
                       [this] {
                           ++readings;
                           return begin();
                       },
                   .nameFilters = [] { return QStringList { u"*.txt"_s, u"*.md"_s }; },
                   .samples = [] { return QStringList { u":/a.txt"_s, u":/b.txt"_s }; },
                   .isNoteBeingTyped = [this] { return isTyping; } },
               selection, changes)
    {
        QObject::connect(&*page, &ImportPage::finished, &*page,
                         [this](const ImportReport &finished) { report = finished; });
    }

    QFuture<ImportOutcome> begin()
    {
        workers.push_back(std::make_unique<QPromise<ImportOutcome>>());
        workers.back()->start();
        return workers.back()->future();
    }
    void end(size_t worker, const std::vector<ImportOutcome> &outcomes)
    {
        for (const ImportOutcome &outcome : outcomes) {
            workers[worker]->addResult(outcome);
        }
        workers[worker]->finish();
    }

    std::vector<std::unique_ptr<QPromise<ImportOutcome>>> workers;
    std::vector<QStringList> files;
    std::vector<Document> documents;
    bool isTyping = false;
    int readings = 0; ///< of articles again
    Selection selection;
    LibraryChanges changes;
    ImportReport report; ///< of the import that finished last
    std::optional<ImportPage> page;
};

} // namespace

class ImportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneArticleIsOpenedWithoutFuss()
    {
        Fixture f;
        f.page->importFiles({ u"a.txt"_s });
        QVERIFY(f.page->isRunning());
        f.end(0, { added(7) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 7 }));
        QVERIFY(f.page->messages()->isEmpty());
    }

    void aKnownArticleIsOpenedAndSaidToBe()
    {
        Fixture f;
        f.page->importFiles({ u"a.txt"_s });
        f.end(0, { added(7, false) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 7 }));
        QCOMPARE(f.page->messages()->current()->text, u"1 article was already here.");
    }

    void theFirstNewArticleOpensWhereAnotherWasOpen()
    {
        Fixture f;
        f.selection.openArticle({ 99 });
        f.page->importFiles({ u"a.txt"_s, u"b.txt"_s, u"c.txt"_s });
        f.end(0, { added(7, false), added(8), added(9) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 8 }));
    }

    void knownArticlesLeaveTheOpenOneOpen()
    {
        Fixture f;
        f.selection.openArticle({ 99 });
        f.page->importFiles({ u"a.txt"_s, u"b.txt"_s });
        f.end(0, { added(7, false), added(8, false) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 99 }));
    }

    void whoTypesANoteIsAskedFirst()
    {
        Fixture f;
        f.selection.openArticle({ 99 });
        f.isTyping = true;
        f.page->importFiles({ u"a.txt"_s });
        f.end(0, { added(8) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 99 }));
        const Message message = *f.page->messages()->current();
        QCOMPARE(message.text, u"1 article added.");
        QCOMPARE(message.actionText, u"Open it");
        message.action();
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 8 }));
    }

    void progressIsCountedInDocuments()
    {
        Fixture f;
        f.page->importFiles({ u"a"_s, u"b"_s, u"c"_s });
        QCOMPARE(f.page->progressText(), u"Reading 1 of 3");
        f.workers[0]->addResult(added(1));
        QTRY_COMPARE(f.page->done(), 1);
        QCOMPARE(f.page->progressText(), u"Reading 2 of 3");
        f.end(0, { added(2), added(3) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.report.added, 3);
        QCOMPARE(f.selection.article(), std::optional(ArticleId { 1 })); // none was open
        QCOMPARE(f.page->messages()->current()->kind, Message::Kind::Done);
    }

    void whatFailedIsReportedWithItsReason()
    {
        Fixture f;
        f.page->importFiles({ u"a.txt"_s, u"photo.jpg"_s });
        f.end(0, { added(1), failed(u"photo.jpg"_s) });
        QTRY_VERIFY(!f.page->isRunning());
        const ImportReport &report = f.report;
        QCOMPARE(report.summary(), u"1 article added, 1 article could not be read.");
        QCOMPARE(report.failed.size(), 1U);
        QCOMPARE(report.failed[0].origin, u"photo.jpg");
        const Message message = *f.page->messages()->current();
        QCOMPARE(message.kind, Message::Kind::Warning);
        QVERIFY(message.detail.contains(u"photo.jpg"));
        QVERIFY(!message.remedy.isEmpty());
    }

    void nothingReadIsAFailure()
    {
        Fixture f;
        f.page->importFiles({ u"photo.jpg"_s });
        f.end(0, { failed(u"photo.jpg"_s) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.page->messages()->current()->kind, Message::Kind::Failure);
        QVERIFY(!f.selection.article());
    }

    void whatCannotBeReadLeavesAWayOn_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("button");
        QTest::newRow("binary") << Error::Kind::Binary << u"Open another…"_s;
        QTest::newRow("folder") << Error::Kind::IsDirectory << u"Open another…"_s;
        QTest::newRow("missing") << Error::Kind::NotFound << u"Try again"_s;
        QTest::newRow("locked library") << Error::Kind::Locked << u"Try again"_s;
    }
    void whatCannotBeReadLeavesAWayOn()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, button);
        Fixture f;
        QSignalSpy openWanted(&*f.page, &ImportPage::openWanted);
        f.page->importFiles({ u"a.txt"_s });
        f.end(0, { failed(u"a.txt"_s, kind) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.page->messages()->current()->actionText, button);
        f.page->messages()->act();
        QCOMPARE(f.page->isRunning(), button == u"Try again");
        QCOMPARE(openWanted.size(), button == u"Try again" ? 0 : 1);
        if (f.page->isRunning()) {
            f.end(1, { added(1) });
        }
    }

    void cancelKeepsWhatIsIn()
    {
        Fixture f;
        const QSignalSpy changed(&f.changes, &LibraryChanges::articleRowsChanged);
        f.page->importFiles({ u"a"_s, u"b"_s, u"c"_s });
        f.workers[0]->addResult(added(1));
        f.page->cancel(); // before the window hears of the result
        QVERIFY(f.workers[0]->isCanceled());
        f.workers[0]->finish();
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.report.added, 1);
        QVERIFY(f.report.wasCancelled);
        QCOMPARE(f.report.summary(), u"1 article added; the rest was cancelled.");
        QVERIFY(!changed.isEmpty());
    }

    void aSecondImportWaitsForTheFirst()
    {
        Fixture f;
        f.page->importFiles({ u"a"_s });
        f.page->importFiles({ u"b"_s, u"c"_s });
        QCOMPARE(f.files.size(), 1U);
        f.end(0, { added(1) });
        QTRY_COMPARE(f.files.size(), 2U);
        QVERIFY(f.page->isRunning());
        QCOMPARE(f.page->wanted(), 2);
        f.end(1, { added(2), added(3) });
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.report.added, 2);
    }

    void cancelDropsWhatWaits()
    {
        Fixture f;
        f.page->importFiles({ u"a"_s });
        f.page->importFiles({ u"b"_s });
        f.page->cancel();
        f.workers[0]->finish();
        QTRY_VERIFY(!f.page->isRunning());
        QCOMPARE(f.files.size(), 1U);
    }

    void aPageThatGoesCancelsAndWaits()
    {
        Fixture f;
        f.page->importFiles({ u"a"_s });
        QPromise<ImportOutcome> *worker = f.workers[0].get();
        std::unique_ptr<QThread> thread(QThread::create([worker] {
            while (!worker->isCanceled()) {
                QThread::yieldCurrentThread();
            }
            worker->finish();
        }));
        thread->start();
        f.page.reset();
        QVERIFY(worker->future().isFinished());
        thread->wait();
    }

    void pastedTextIsADocument()
    {
        Fixture f;
        f.page->paste(u"  \n "_s);
        QVERIFY(f.documents.empty());
        QCOMPARE(f.page->messages()->current()->kind, Message::Kind::Warning);
        f.page->paste(u"Añejo, said she."_s);
        QCOMPARE(f.documents.size(), 1U);
        QCOMPARE(f.documents[0].bytes, u"Añejo, said she."_s.toUtf8());
        QVERIFY(f.documents[0].origin.isEmpty());
        f.end(0, { failed({}) });
        QTRY_VERIFY(!f.page->isRunning());
        QVERIFY(f.report.failed.at(0).reason.contains(u"Pasted text"));
    }

    void droppedFilesAreImportedAndAddressesAreNot()
    {
        Fixture f;
        QMimeData files;
        files.setUrls({ QUrl::fromLocalFile(u"/tmp/a.txt"_s), QUrl(u"https://example.org/"_s) });
        QVERIFY(ImportPage::canImport(&files));
        f.page->importDropped(&files);
        QCOMPARE(f.files.size(), 1U);
        QCOMPARE(f.files[0], QStringList { u"/tmp/a.txt"_s });
        QMimeData address;
        address.setUrls({ QUrl(u"https://example.org/"_s) });
        f.page->importDropped(&address);
        QCOMPARE(f.files.size(), 1U);
        QVERIFY(!f.page->messages()->isEmpty());
        QMimeData text;
        text.setText(u"Words."_s);
        f.end(0, {});
        QTRY_VERIFY(!f.page->isRunning());
        f.page->importDropped(&text);
        QCOMPARE(f.documents.size(), 1U);
        f.end(1, {});
        const QMimeData nothing;
        QVERIFY(!ImportPage::canImport(&nothing));
    }

    void theDialogOffersWhatCanBeRead()
    {
        Fixture f;
        QCOMPARE(f.page->fileDialogFilter(), u"Articles (*.txt *.md);;All files (*)");
    }

    void readingAgainTellsWhatItDid()
    {
        Fixture f;
        QSignalSpy changed(&f.changes, &LibraryChanges::attributionsChanged);
        f.page->readAgain();
        QCOMPARE(f.readings, 1);
        QVERIFY(f.page->isRunning());
        f.end(0, { added(1, false), failed(u"Ferry fares rise"_s, Error::Kind::Locked) });
        QTRY_VERIFY(!f.page->isRunning());
        const Message message = f.page->messages()->current().value();
        QCOMPARE(message.kind, Message::Kind::Warning);
        QCOMPARE(message.text, u"1 article was read again, 1 article could not be."_s);
        QVERIFY2(message.detail.contains(u"“Ferry fares rise”"), qPrintable(message.detail));
        QVERIFY(!f.selection.article()); // nothing opens by itself
        QVERIFY(!changed.isEmpty());
        QCOMPARE(message.actionText, u"Try again"_s);
        f.page->messages()->act();
        QCOMPARE(f.readings, 2);
        f.end(1, { added(1, false) });
        QTRY_COMPARE(f.page->messages()->current()->text, u"1 article was read again."_s);
    }

    void checkedQuotationsThatAreSeenOtherwiseAreOffered()
    {
        Fixture f;
        QSignalSpy wanted(&*f.page, &ImportPage::disagreementsWanted);
        f.page->readAgain();
        ImportOutcome outcome = added(1, false);
        outcome.disagreements.push_back({ .article = { 1 }, .text = u"“Mud,”"_s });
        f.end(0, { outcome });
        QTRY_VERIFY(f.page->messages()->current().has_value());
        const Message message = f.page->messages()->current().value();
        QCOMPARE(message.text,
                 u"1 article was read again. 1 checked quotation is seen otherwise now; your "
                 u"decisions stay."_s);
        QCOMPARE(message.actionText, u"Show them"_s);
        QVERIFY(wanted.isEmpty());
        f.page->messages()->act();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(f.report.disagreements, outcome.disagreements);
    }

    void nothingToReadAgainIsSaid()
    {
        Fixture f;
        f.page->readAgain();
        f.end(0, {});
        QTRY_VERIFY(f.page->messages()->current().has_value());
        QCOMPARE(f.page->messages()->current()->text, u"This version has read every article."_s);
    }
};

QTEST_GUILESS_MAIN(ImportPageTest)
#include "import_page_test.moc"
