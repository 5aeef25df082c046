// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sql_error.h"

#include <QSqlError>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class SqlErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultCodeHasItsKind_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("busy") << 5 << Error::Kind::Locked;
        QTest::newRow("busy, while a log is recovered") << (5 | 1 << 8) << Error::Kind::Locked;
        QTest::newRow("read-only folder") << (8 | 6 << 8) << Error::Kind::Unwritable;
        QTest::newRow("read error") << (10 | 1 << 8) << Error::Kind::Unreadable;
        QTest::newRow("cut short") << (10 | 2 << 8) << Error::Kind::Damaged;
        QTest::newRow("write error") << (10 | 3 << 8) << Error::Kind::Unwritable;
        QTest::newRow("no room for the log's index") << (10 | 19 << 8) << Error::Kind::DiskFull;
        QTest::newRow("malformed") << 11 << Error::Kind::Damaged;
        QTest::newRow("full") << 13 << Error::Kind::DiskFull;
        QTest::newRow("another format") << 26 << Error::Kind::NotALibrary;
        QTest::newRow("a constraint") << 19 << Error::Kind::Failed;
    }

    void aResultCodeHasItsKind()
    {
        QFETCH(const int, code);
        const QSqlError error(u"Unable to fetch row"_s, u"what SQLite said"_s,
                              QSqlError::StatementError, QString::number(code));
        const Error made = toError(error, u"l.inquit"_s);
        QTEST(made.kind, "kind");
        QCOMPARE(made.subject, u"l.inquit"_s);
        QCOMPARE(made.detail, u"what SQLite said"_s);
    }

    void withoutAWordOfTheDatabaseTheDriverIsHeard()
    {
        const QSqlError error(u"Driver not loaded"_s, {}, QSqlError::ConnectionError);
        QCOMPARE(toError(error, u"l.inquit"_s).detail, u"Driver not loaded"_s);
    }
};

QTEST_GUILESS_MAIN(SqlErrorTest)
#include "sql_error_test.moc"
