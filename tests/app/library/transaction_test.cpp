// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/transaction.h"

#include "app/library/library_fixture.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollsBackUnlessCommitted()
    {
        LibraryFixture library;
        {
            const auto transaction = valueOf(Transaction::begin(library.database));
            valueOf(library.notes.add({}, {}, u"lost"_s));
            QCOMPARE(valueOf(library.notes.all()).size(), 1u);
        }
        QVERIFY(valueOf(library.notes.all()).empty());
    }

    void commitKeeps()
    {
        LibraryFixture library;
        {
            auto transaction = valueOf(Transaction::begin(library.database));
            valueOf(library.notes.add({}, {}, u"kept"_s));
            valueOf(transaction.commit());
        }
        QCOMPARE(valueOf(library.notes.all()).size(), 1u);
    }

    void movingHandsTheDutyOver()
    {
        LibraryFixture library;
        {
            auto first = valueOf(Transaction::begin(library.database));
            auto second = std::move(first);
            valueOf(library.notes.add({}, {}, u"kept"_s));
            valueOf(second.commit());
        }
        QCOMPARE(valueOf(library.notes.all()).size(), 1u);
    }

    void aSecondWriterWaitsAndIsToldThatItIsLocked()
    {
        LibraryFixture library;
        const Database other = valueOf(Database::open(library.database.path()));
        const auto transaction = valueOf(Transaction::begin(library.database));
        QCOMPARE(Transaction::begin(other).error().kind, Error::Kind::Locked);
        QVERIFY(NoteRepository(other).all().has_value()); // reading goes on
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
