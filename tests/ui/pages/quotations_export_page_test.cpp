// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/library_changes.h"
#include "pages/quotations_export_page.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace inquit;
using namespace inquit::sample;

namespace {

struct Written {
    QuotationsExportPage::Wanted wanted;
    QString format;
    QString path;
    bool wasInGuiThread = true;
};

struct Fixture {
    Fixture()
        : speakers(library.speakersFunctions(), selection, changes)
        , topics(library.topicsFunctions(), selection, changes)
        , quotes(library.quotesFunctions(), selection, changes, speakers, topics)
        , page({ .formats = { { u"csv"_s, u"CSV table"_s, u"csv"_s },
                              { u"html"_s, u"Web page"_s, u"html"_s } },
                 .library = [] { return u"/tmp/l.inquit"_s; },
                 .write =
                     [this](const QuotationsExportPage::Wanted &wanted, const QString &format,
                            const QString &path, const ExportOptions &) {
                         written = { wanted, format, path,
                                     QThread::currentThread() == qApp->thread() };
                         return result;
                     } },
               selection, quotes, exports)
    {
        selection.openArticle(kHarbour);
    }

    void exportTo(const QString &path, QuotationsExportPage::Choice choice)
    {
        QSignalSpy finished(&exports, &BackgroundExport::finished);
        page.exportQuotations(path, choice);
        QVERIFY(finished.wait());
    }

    std::vector<qint64> listed() const
    {
        std::vector<qint64> ids;
        for (const QuotationRow &row : *written.wanted.listed) {
            ids.push_back(row.id.value);
        }
        return ids;
    }

    RememberedLibrary library;
    Selection selection { library.facts() };
    LibraryChanges changes;
    SpeakersPage speakers;
    TopicsPage topics;
    QuotesPage quotes;
    Result<void> result;
    Written written;
    BackgroundExport exports { [](const QString &) { } };
    QuotationsExportPage page;
};

} // namespace

class QuotationsExportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsListedIsExported()
    {
        Fixture f;
        f.exportTo(u"/tmp/q"_s, QuotationsExportPage::Listed);
        QCOMPARE(f.listed(), (std::vector<qint64> { 1, 2 })); // not the thought
        QCOMPARE(f.written.wanted.library, u"/tmp/l.inquit");
        QCOMPARE(f.written.format, u"csv");
        QCOMPARE(f.written.path, u"/tmp/q.csv");
        QCOMPARE(f.written.wanted.article, std::optional(kHarbour));
        QVERIFY(!f.written.wasInGuiThread);
        QCOMPARE(f.exports.messages()->current()->text, u"Exported to “q.csv”.");
    }

    void aFilterIsInTheTitle()
    {
        Fixture f;
        f.selection.setSpeaker(kOkoye);
        f.exportTo(u"/tmp/q.html"_s, QuotationsExportPage::Listed);
        QCOMPARE(f.listed(), (std::vector<qint64> { 2 }));
        QCOMPARE(f.written.format, u"html");
        const QString title = f.written.wanted.title;
        QVERIFY2(title.startsWith(u"Quotations in “") && title.contains(u"Okoye"),
                 qPrintable(title));
    }

    void allOfTheScopeIsExportedWhateverIsListed()
    {
        Fixture f;
        f.selection.setSpeaker(kOkoye);
        f.exportTo(u"/tmp/q.csv"_s, QuotationsExportPage::All);
        QVERIFY(!f.written.wanted.listed);
        QCOMPARE(f.written.wanted.article, std::optional(kHarbour));
        QVERIFY(!f.written.wanted.title.contains(u"Okoye"));
        f.selection.setSpeaker({});
        f.selection.setScope(Scope::Library);
        f.exportTo(u"/tmp/q.csv"_s, QuotationsExportPage::All);
        QVERIFY(!f.written.wanted.article);
    }

    void theOfferSaysWhatCanBeHadAndWhatIsTold()
    {
        Fixture f;
        const ExportOffer offer = f.page.offer();
        QCOMPARE(offer.choices[QuotationsExportPage::Listed].label,
                 u"The 2 quotations that are listed");
        QCOMPARE(offer.choices[QuotationsExportPage::All].label,
                 u"All of this article, thoughts too");
        for (const ExportFormat &format : offer.formats.all()) {
            const QString told = offer.told(format, {});
            QVERIFY2(told.startsWith(u"Tells: ") && told.contains(u"Does not tell: ")
                         && told.contains(u"folders on this computer"),
                     qPrintable(told));
            QCOMPARE(told.contains(u"how sure"), format.name == u"csv");
        }
    }

    void withoutQuotationsThereIsNoExport()
    {
        Fixture f;
        QSignalSpy changed(&f.page, &QuotationsExportPage::canExportChanged);
        QVERIFY(f.page.canExport());
        f.selection.openArticle(kFerry);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!f.page.canExport());
        f.page.exportQuotations(u"/tmp/q.csv"_s, QuotationsExportPage::All);
        QVERIFY(!f.exports.isRunning());
    }

    void aFailureIsTold()
    {
        Fixture f;
        f.result = failure(Error::Kind::DiskFull, u"/tmp/q.csv"_s);
        f.exportTo(u"/tmp/q.csv"_s, QuotationsExportPage::All);
        const Message message = *f.exports.messages()->current();
        QCOMPARE(message.text, u"The quotations could not be exported.");
        QVERIFY(message.detail.contains(u"disk is full"));
    }
};

QTEST_GUILESS_MAIN(QuotationsExportPageTest)
#include "quotations_export_page_test.moc"
