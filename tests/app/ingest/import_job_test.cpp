// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/import_job.h"

#include "analysis/analyser.h"
#include "analysis/engine.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "library/quotation_repository.h"
#include "library/statement.h"
#include "readers/reader_registry.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// Finds one quotation, the whole of the last block; stops before each article until it is let go.
class SteppedFinder : public AttributionFinder {
public:
    explicit SteppedFinder(QSemaphore *steps = nullptr)
        : m_steps(steps)
    {
    }

    std::vector<Attribution> find(const Article &article, const LinguisticText &) const override
    {
        if (m_steps) {
            m_steps->acquire();
        }
        return { { .content = { article.blocks.back().range }, .rule = Rule::StandingAlone } };
    }

private:
    QSemaphore *m_steps;
};

/// A folder with articles, and a job to import them.
struct Desk {
    QTemporaryDir folder;
    QSemaphore steps;
    QString library = folder.filePath(u"desk.inquit"_s);

    ImportJob job(bool isStepped = false)
    {
        return { std::make_shared<const ReaderRegistry>(),
                 std::make_shared<const Analyser>(
                     std::make_unique<SteppedFinder>(isStepped ? &steps : nullptr)) };
    }

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    QStringList files(int count) const
    {
        QStringList names;
        for (int i = 0; i < count; ++i) {
            names += file(u"%1.txt"_s.arg(i),
                          "The harbour reopens\n\nThe boats came back on Monday, all "
                              + QByteArray::number(i + 2) + " of them.\n");
        }
        return names;
    }

    std::vector<ArticleRow> stored() const
    {
        const auto database = Database::open(library);
        return database ? ArticleRepository(*database).all().value_or(std::vector<ArticleRow>())
                        : std::vector<ArticleRow>();
    }
};

} // namespace

class ImportJobTest : public QObject {
    Q_OBJECT

    static QByteArray told(const QByteArray &words)
    {
        return "The harbour reopens\n\nThe boats came back on Monday. \"" + words
            + "\" said Ann Poe, who had waited.\n";
    }

private Q_SLOTS:
    void theSameWordsInAnotherDressAreThere_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<bool>("isNew");
        const QByteArray text = told("We waited,");
        QTest::newRow("the same bytes") << text << false;
        QTest::newRow("line ends") << QByteArray(text).replace('\n', "\r\n") << false;
        QTest::newRow("curly marks")
            << u"The harbour reopens\n\nThe boats came back on Monday. “We waited,” said Ann Poe, "
               u"who had waited.\n"_s.toUtf8()
            << false;
        QTest::newRow("blanks") << QByteArray(text).replace(" came", "  came ") << false;
        QTest::newRow("a footer") << text + "\nShare this article\n" << false;
        QTest::newRow("another word") << told("We left,") << true;
        QTest::newRow("a correction")
            << text + "\nCorrection: an earlier version said that she had left.\n"
            << true;
    }
    void theSameWordsInAnotherDressAreThere()
    {
        QFETCH(const QByteArray, again);
        QFETCH(const bool, isNew);
        Desk desk;
        const QStringList files { desk.file(u"a.txt"_s, told("We waited,")),
                                  desk.file(u"b.txt"_s, again) };
        QFuture<ImportOutcome> future = desk.job().importFiles(desk.library, files);
        future.waitForFinished();
        const QList<ImportOutcome> outcomes = future.results();
        QVERIFY(!outcomes[1].error);
        QCOMPARE(outcomes[1].isNew, isNew);
        QCOMPARE(outcomes[1].article == outcomes[0].article, !isNew);
    }

    void eachFileHasItsOutcomeInOrder()
    {
        // given good files and bad ones
        Desk desk;
        const QString good = desk.file(u"good.txt"_s, "Storm\n\nThe storm is over, they said.\n");
        const QString empty = desk.file(u"empty.txt"_s, {});
        const QString missing = desk.folder.filePath(u"missing.txt"_s);
        const QString other = desk.file(u"other.txt"_s, "Calm\n\nThe sea is calm, they said.\n");
        // when
        auto future = desk.job().importFiles(desk.library,
                                             { good, empty, missing, desk.folder.path(), other });
        future.waitForFinished();
        // then
        const auto outcomes = future.results();
        QCOMPARE(outcomes.size(), 5);
        QCOMPARE(outcomes[0].origin, good);
        QVERIFY(outcomes[0].isNew && outcomes[0].article.isValid() && !outcomes[0].error);
        QCOMPARE(outcomes[1].error->kind, Error::Kind::Empty);
        QCOMPARE(outcomes[1].error->subject, empty);
        QVERIFY(!outcomes[1].article.isValid());
        QCOMPARE(outcomes[2].error->kind, Error::Kind::NotFound);
        QCOMPARE(outcomes[3].error->kind, Error::Kind::IsDirectory);
        QVERIFY(outcomes[4].isNew);
        QCOMPARE(future.progressMaximum(), 5);
        QCOMPARE(future.progressValue(), 5);
        QCOMPARE(desk.stored().size(), 2u);
    }

    void theSameTextTwiceChangesNothing()
    {
        // given
        Desk desk;
        const QStringList files = desk.files(1);
        const QString copy = desk.folder.filePath(u"copy.txt"_s);
        QVERIFY(QFile::copy(files[0], copy));
        const auto first = desk.job().importFiles(desk.library, files).result();
        const auto before = desk.stored();
        // when
        auto again = desk.job().importFiles(desk.library, { files[0], copy });
        again.waitForFinished();
        // then
        QCOMPARE(again.resultCount(), 2);
        for (const ImportOutcome &outcome : again.results()) {
            QCOMPARE(outcome.article, first.article);
            QVERIFY(!outcome.isNew && !outcome.error);
        }
        QCOMPARE(desk.stored(), before);
    }

    void cancelKeepsWhatIsIn()
    {
        // given an import that stands before its third document
        Desk desk;
        auto future = desk.job(true).importFiles(desk.library, desk.files(5));
        desk.steps.release(2);
        QTRY_COMPARE(future.progressValue(), 2);
        // when
        future.cancel();
        desk.steps.release(1); // the document that was begun is finished, no other is begun
        future.waitForFinished();
        // then
        QVERIFY(future.isCanceled());
        QVERIFY(desk.stored().size() == 2 || desk.stored().size() == 3);
        QCOMPARE(desk.steps.available(), desk.stored().size() == 3 ? 0 : 1);
    }

    void aPastedDocumentIsImported()
    {
        Desk desk;
        const Document pasted { .bytes = "Storm\n\nThe storm is over, they said.\n" };
        const auto outcome = desk.job().importDocument(desk.library, pasted).result();
        QVERIFY(outcome.isNew);
        QCOMPARE(outcome.origin, QString());
        QCOMPARE(desk.stored().front().title, u"Storm"_s);
    }

    void aLibraryThatCannotBeOpenedIsToldForEachDocument()
    {
        Desk desk;
        const QStringList files = desk.files(3);
        const QString notes = desk.file(u"notes.inquit"_s, "This is no library at all.\n");
        auto future = desk.job().importFiles(notes, files);
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 3);
        for (const ImportOutcome &outcome : future.results()) {
            QCOMPARE(outcome.error->kind, Error::Kind::NotALibrary);
            QCOMPARE(outcome.error->subject, notes);
        }
    }

    void nothingToImportIsFinishedAtOnce()
    {
        Desk desk;
        auto future = desk.job().importFiles(desk.library, {});
        future.waitForFinished();
        QVERIFY(future.isFinished() && !future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }

    void whatAnotherEngineMadeIsAnalysedAgain()
    {
        // given an article that an older engine analysed, and one of now
        Desk desk;
        const QStringList files = desk.files(2);
        desk.job().importFiles(desk.library, files).waitForFinished();
        {
            const auto database = Database::open(desk.library);
            QVERIFY(database.has_value());
            Statement older = Statement::fromSql(
                *database, u"UPDATE articles SET engine = 'older-0' WHERE id = 1"_s);
            QVERIFY(older.run().has_value());
            ArticleRepository articles(*database);
            QCOMPARE(articles.analysedBefore(ruleEngine()).value(),
                     std::vector { ArticleId { 1 } });
        }
        // when
        auto future = desk.job().analyseAgain(desk.library);
        future.waitForFinished();
        // then
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().article, ArticleId { 1 });
        QVERIFY(!future.result().error && !future.result().isNew);
        QCOMPARE(desk.stored().front().quotations, 1);
        auto again = desk.job().analyseAgain(desk.library);
        again.waitForFinished();
        QCOMPARE(again.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "import_job_test.moc"
