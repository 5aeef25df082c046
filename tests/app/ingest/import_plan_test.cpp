// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/import_plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ImportPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndGivesDuplicatesOnce()
    {
        // given two names of one file, one of them a link
        const QTemporaryDir folder;
        const QString a = folder.filePath(u"a.txt"_s);
        const QString b = folder.filePath(u"b.txt"_s);
        for (const QString &name : { a, b }) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString link = folder.filePath(u"link.txt"_s);
        QVERIFY(QFile::link(a, link));
        const QString detour = folder.path() + u"/./b.txt"_s;
        // when
        const ImportPlan plan({ b, a, link, detour, b });
        // then
        QCOMPARE(plan.files(), QStringList({ b, a }));
    }

    void whatIsMissingOrAFolderStaysForItsError()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"missing.txt"_s);
        QCOMPARE(ImportPlan({ missing, folder.path(), missing }).files(),
                 QStringList({ missing, folder.path() }));
    }

    void nothingIsEmpty() { QVERIFY(ImportPlan({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"
