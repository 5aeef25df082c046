// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema of each version that was ever released, against its golden file: a released migration
// is never edited, and what a new one makes is read in review. UPDATE_GOLDEN=1 rewrites the files.

#include "library/database.h"
#include "library/migrations.h"
#include "library/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QString goldenPath(int version)
{
    return QStringLiteral(INQUIT_TEST_DATA "/schema/version-%1.sql")
        .arg(version, 4, 10, QLatin1Char('0'));
}

/// What SQLite says it holds, in an order that does not depend on how it was made.
QString schemaOf(const Database &database)
{
    Statement rows = Statement::fromSql(
        database,
        u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY type = 'trigger', type = 'view', tbl_name, type DESC, name"_s);
    if (!rows.run()) {
        return {};
    }
    QString schema = u"-- SPDX-FileCopyrightText: 2026 The Inquit contributors\n"
                     "-- SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    while (rows.next()) {
        schema += u'\n' % rows.text(0) % u";\n"_s;
    }
    return schema;
}

/// The schema that the first `version` migrations make in an empty file.
QString schemaAt(int version)
{
    const QTemporaryDir folder;
    const auto database =
        Database::open(folder.filePath(u"schema.inquit"_s),
                       Migrations(Migrations::released().scripts().first(version)));
    return database ? schemaOf(*database) : database.error().detail;
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachVersionIsAsItWasReleased_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrations::released().latest(); ++version) {
            QTest::addRow("version %d", version) << version;
        }
    }

    void eachVersionIsAsItWasReleased()
    {
        QFETCH(int, version);
        const QString schema = schemaAt(version);
        QVERIFY(schema.contains(u"CREATE TABLE articles"_s));
        QFile golden(goldenPath(version));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(schema.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
    }

    void scriptsEndWhereTheirLastStatementDoes()
    {
        const Migrations released = Migrations::released();
        for (const QString &script : released.scripts()) {
            QVERIFY(script.endsWith(u";\n"));
            QVERIFY(!script.contains(u"\r"));
        }
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
