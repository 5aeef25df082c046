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
                 .missingFonts = [](const NotesDocument &) { return u"No font has 日."_s; } },
               selection, exports)
    {
        document->title = u"Notes on Harbour: dredged / at last?"_s;
        document->sections.push_back({ .article = article(kHarbour, u"Harbour"_s),
                                       .notes = { note({ 1 }, u"a"_s) },
                                       .cited = {} });
        selection.openArticle(kHarbour);
    }
    void exportTo(const QString &path)
    {
        QSignalSpy finished(&exports, &BackgroundExport::finished);
        page.exportNotes(path);
        QVERIFY(finished.wait());
        QVERIFY(!exports.isRunning());
    }

    Result<NotesDocument> document;
    Result<void> result;
    bool isFlushed = true;
    std::vector<std::optional<ArticleId>> collectedFor;
    Written written;
    QString opened;
    Selection selection;
    BackgroundExport exports { [this](const QString &path) { opened = path; } };
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

    void namesFitEveryFileSystem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("marks") << u"Notes on Harbour: dredged / at last?"_s
                               << u"Notes on Harbour dredged at last.pdf"_s;
        QTest::newRow("quoted") << u"Notes on “Harbour”"_s << u"Notes on Harbour.pdf"_s;
        QTest::newRow("nothing fit") << u"..."_s << u"Notes.pdf"_s;
        QTest::newRow("long") << QString(30, u'x') + u' ' + QString(70, u'y')
                              << QString(30, u'x') + u".pdf";
    }

    void namesFitEveryFileSystem()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        Fixture f;
        const ExportFormats formats = f.page.offer()->formats;
        QCOMPARE(formats.fileName(title, u"Notes"_s, u"pdf"_s), name);
    }

    void unsavedNotesStopTheExport()
    {
        Fixture f;
        f.isFlushed = false;
        f.page.exportNotes(u"/tmp/a.pdf"_s);
        QVERIFY(!f.exports.isRunning());
        QVERIFY(f.collectedFor.empty());
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void withoutNotesThereIsNothingToExport()
    {
        Fixture f;
        f.document->sections.front().notes.clear();
        f.page.exportNotes(u"/tmp/a.pdf"_s);
        QVERIFY(!f.exports.isRunning());
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
        QSignalSpy finished(&f.exports, &BackgroundExport::finished);
        f.page.exportNotes(u"/tmp/a.pdf"_s, { .paper = ExportOptions::Paper::Letter });
        QVERIFY(finished.wait());
        QCOMPARE(f.written.options.paper, ExportOptions::Paper::Letter);
    }

    void whetherThereIsSomethingIsSaidBeforeADialogOpens()
    {
        Fixture f;
        QCOMPARE(f.page.offer()->choices.front().title, f.document->title);
        QVERIFY(!f.page.messages()->current());
        f.document->sections.front().notes.clear();
        QVERIFY(!f.page.offer());
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Warning);
    }

    void theOfferSaysWhatIsTold()
    {
        Fixture f;
        const ExportOffer offer = *f.page.offer();
        const ExportFormat pdf = offer.formats.all().front();
        QVERIFY(offer.told(pdf, {}).contains(u"Does not tell: folders on this computer."));
        QVERIFY(!offer.told(pdf, {}).contains(u"your name"));
        QVERIFY(offer.told(pdf, u"Mara Quill"_s).contains(u"your name"));
    }

    void missingFontsAreToldOfPagesAlone()
    {
        Fixture f;
        const ExportOffer offer = *f.page.offer();
        QCOMPARE(offer.warning(offer.formats.of(u"a.pdf"_s)), u"No font has 日.");
        QCOMPARE(offer.warning(offer.formats.of(u"a.md"_s)), QString());
    }

    void theDialogOffersTheFormats()
    {
        Fixture f;
        QCOMPARE(f.page.offer()->formats.fileDialogFilter(),
                 u"PDF document (*.pdf);;Markdown (*.md)");
    }
};

QTEST_GUILESS_MAIN(ExportPageTest)
#include "export_page_test.moc"
