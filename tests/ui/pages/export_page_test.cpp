// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/export_page.h"
#include "pages/selection.h"
#include "ui/models/sample_rows.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace inquit;
using namespace inquit::sample;

namespace {

struct Written {
    QString format;
    QString path;
    QString title;
    ExportOptions options;
    bool wasInGuiThread = true;
};

struct Fixture {
    Fixture()
        : page({ .formats = { { u"pdf"_s, u"PDF document"_s, u"pdf"_s },
                              { u"markdown"_s, u"Markdown"_s, u"md"_s } },
                 .collect =
                     [this](std::optional<ArticleId> article) {
                         collectedFor.push_back(article);
                         return document;
                     },
                 .write =
                     [this](const NotesDocument &notes, const QString &format, const QString &path,
                            const ExportOptions &options) {
                         written = { format, path, notes.title, options,
                                     QThread::currentThread() == qApp->thread() };
                         return result;
                     },
                 .flushNotes = [this] { return isFlushed; },
                 .openFile = [this](const QString &path) { opened = path; } },
               selection)
    {
        document->title = u"Notes on Harbour: dredged / at last?"_s;
        document->sections.push_back({ .article = article(kHarbour, u"Harbour"_s),
                                       .notes = { note({ 1 }, u"a"_s) },
                                       .cited = {} });
        selection.openArticle(kHarbour);
    }
    void exportTo(const QString &path)
    {
        QSignalSpy finished(&page, &ExportPage::finished);
        page.exportNotes(path);
        QVERIFY(finished.wait());
        QVERIFY(!page.isRunning());
    }

    Result<NotesDocument> document;
    Result<void> result;
    bool isFlushed = true;
    std::vector<std::optional<ArticleId>> collectedFor;
    Written written;
    QString opened;
    Selection selection;
    ExportPage page;
};

} // namespace

class ExportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAreWrittenInTheBackground()
    {
        Fixture f;
        f.exportTo(u"/tmp/notes.md"_s);
        QCOMPARE(f.written.format, u"markdown");
        QCOMPARE(f.written.path, u"/tmp/notes.md");
        QVERIFY(!f.written.wasInGuiThread);
        QCOMPARE(f.page.messages()->current()->text, u"Exported to “notes.md”.");
        f.page.messages()->act();
        QCOMPARE(f.opened, u"/tmp/notes.md");
    }

    void aPathWithoutASuffixGetsTheUsualOne()
    {
        Fixture f;
        f.exportTo(u"/tmp/notes"_s);
        QCOMPARE(f.written.path, u"/tmp/notes.pdf");
        f.exportTo(u"/tmp/notes v1.2"_s);
        QCOMPARE(f.written.path, u"/tmp/notes v1.2.pdf");
        f.exportTo(u"/tmp/NOTES.PDF"_s);
        QCOMPARE(f.written.path, u"/tmp/NOTES.PDF");
    }

    void theScopeIsExported()
    {
        Fixture f;
        f.exportTo(u"/tmp/a.pdf"_s);
        f.selection.setScope(Scope::Library);
        f.exportTo(u"/tmp/b.pdf"_s);
        QCOMPARE(f.collectedFor,
                 (std::vector { std::optional(kHarbour), std::optional<ArticleId> {} }));
    }

    void namesFitEveryFileSystem()
    {
        Fixture f;
        QCOMPARE(f.page.suggestedName(u"pdf"_s), u"Notes on Harbour dredged at last.pdf");
        f.document->title = u"Notes on “Harbour”"_s;
        QCOMPARE(f.page.suggestedName(u"pdf"_s), u"Notes on Harbour.pdf");
        f.document->title = u"..."_s;
        QCOMPARE(f.page.suggestedName(u"markdown"_s), u"Notes.md");
        f.document->title = QString(30, u'x') + u' ' + QString(70, u'y');
        QCOMPARE(f.page.suggestedName(u"pdf"_s), QString(30, u'x') + u".pdf");
    }

    void unsavedNotesStopTheExport()
    {
        Fixture f;
        f.isFlushed = false;
        f.page.exportNotes(u"/tmp/a.pdf"_s);
        QVERIFY(!f.page.isRunning());
        QVERIFY(f.collectedFor.empty());
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void withoutNotesThereIsNothingToExport()
    {
        Fixture f;
        f.document->sections.front().notes.clear();
        f.page.exportNotes(u"/tmp/a.pdf"_s);
        QVERIFY(!f.page.isRunning());
        QCOMPARE(f.page.messages()->current()->text, u"There are no notes to export yet.");
    }

    void aFullDiskIsTold()
    {
        Fixture f;
        f.result = failure(Error::Kind::DiskFull, u"/tmp/a.pdf"_s);
        f.exportTo(u"/tmp/a.pdf"_s);
        const Message message = *f.page.messages()->current();
        QCOMPARE(message.kind, Message::Kind::Failure);
        QVERIFY(message.detail.contains(u"/tmp/a.pdf"));
        QVERIFY(!message.remedy.isEmpty());
    }

    void withNothingOpenThereIsNoExport()
    {
        Fixture f;
        f.selection.closeArticle();
        QVERIFY(!f.page.canExport());
        f.page.exportNotes(u"/tmp/a.pdf"_s);
        QVERIFY(f.collectedFor.empty());
    }

    void thePaperGoesToTheWriter()
    {
        Fixture f;
        QSignalSpy finished(&f.page, &ExportPage::finished);
        f.page.exportNotes(u"/tmp/a.pdf"_s, { .paper = ExportOptions::Paper::Letter });
        QVERIFY(finished.wait());
        QCOMPARE(f.written.options.paper, ExportOptions::Paper::Letter);
    }

    void whetherThereIsSomethingIsSaidBeforeADialogOpens()
    {
        Fixture f;
        QVERIFY(f.page.isReady());
        QVERIFY(!f.page.messages()->current());
        QCOMPARE(f.page.what(), f.document->title);
        f.document->sections.front().notes.clear();
        QVERIFY(!f.page.isReady());
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Warning);
    }

    void theDialogOffersTheFormats()
    {
        const Fixture f;
        QCOMPARE(f.page.fileDialogFilter(), u"PDF document (*.pdf);;Markdown (*.md)");
    }
};

QTEST_GUILESS_MAIN(ExportPageTest)
#include "export_page_test.moc"
