// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is killed while it imports: what was stored is there, and nothing is there by
// half. The program that is killed is this one, started with a library as its argument.

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// The report of the harbour, another text for each number.
ToldArticle report(int number)
{
    ToldArticle told = harbour();
    const QString text = told.article().text + u"\n\nReport number %1."_s.arg(number);
    ToldArticle numbered(text);
    numbered.analysis = told.analysis;
    return numbered;
}

/// Stores reports without end; a line on standard output for each that is in.
int importForever(const QString &path)
{
    const Database database = valueOf(Database::open(path));
    ArticleRepository articles(database);
    for (int i = 0;; ++i) {
        const ToldArticle told = report(i);
        valueOf(articles.add(told.article(), told.analysis));
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killingAnImportLosesNothingThatWasStored_data()
    {
        QTest::addColumn<int>("stored");
        for (const int stored : { 1, 7, 20, 45 }) {
            QTest::addRow("after %d", stored) << stored;
        }
    }

    void killingAnImportLosesNothingThatWasStored()
    {
        // given a library with an article and a note from before
        QFETCH(int, stored);
        LibraryFixture library;
        const ArticleId before = library.add(ToldArticle(u"Before\n\nText."_s));
        valueOf(library.notes.add(before, {}, u"mine"_s));
        // when a program that imports into it is killed
        QProcess importer;
        importer.start(QCoreApplication::applicationFilePath(), { library.database.path() });
        QByteArray lines;
        while (lines.count('\n') < stored) {
            QVERIFY(importer.waitForReadyRead());
            lines += importer.readAllStandardOutput();
        }
        importer.kill();
        QVERIFY(importer.waitForFinished());
        QCOMPARE(importer.exitStatus(), QProcess::CrashExit);
        lines += importer.readAllStandardOutput();
        // then
        const Database after = valueOf(Database::open(library.database.path()));
        const auto rows = valueOf(ArticleRepository(after).all());
        QVERIFY(qsizetype(rows.size()) - 1 >= lines.count('\n'));
        for (const ArticleRow &row : rows) {
            QCOMPARE(row.quotations, row.id == before ? 0 : 4);
            const auto listed = valueOf(QuotationRepository(after).list({ .article = row.id }));
            QCOMPARE(int(listed.size()), row.quotations);
        }
        QCOMPARE(valueOf(NoteRepository(after).all()).size(), 1u);
        Statement check = Statement::fromSql(after, u"PRAGMA integrity_check"_s);
        QVERIFY(valueOf(check.row()));
        QCOMPARE(check.text(0), u"ok"_s);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1).endsWith(u".inquit")) {
        return importForever(arguments.at(1));
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crash_test.moc"
