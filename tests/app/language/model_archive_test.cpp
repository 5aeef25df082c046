// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/model_archive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

ModelArchive twoSections()
{
    ModelArchive archive;
    archive.set(u"names"_s, QByteArray(3000, 'n'));
    archive.set(u"empty"_s, {});
    return archive;
}

} // namespace

class ModelArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.model"_s);
        QVERIFY(twoSections().write(path).has_value());
        const auto read = ModelArchive::read(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->section(u"names"_s), QByteArray(3000, 'n'));
        QVERIFY(read->section(u"empty"_s).isEmpty());
        QVERIFY(read->section(u"none"_s).isNull());
        QVERIFY(!read->isTrusted());
    }

    void anyCutIsFound()
    {
        const QByteArray whole = twoSections().toBytes();
        for (qsizetype size = 0; size < whole.size(); size += 37) {
            const auto read = ModelArchive::fromBytes(whole.first(size), u"x.model"_s);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Damaged);
            QCOMPARE(read.error().subject, u"x.model"_s);
        }
    }

    void anyAlteredByteIsFound()
    {
        const QByteArray whole = twoSections().toBytes();
        for (qsizetype at = 0; at < whole.size(); at += 11) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
            QVERIFY(!ModelArchive::fromBytes(bytes, u"x.model"_s));
        }
    }

    void aNewerFormatIsToldAsSuch()
    {
        QByteArray bytes = twoSections().toBytes();
        bytes[8] = 99; // the version follows the eight letters of the beginning
        const auto read = ModelArchive::fromBytes(bytes, u"x.model"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NewerVersion);
    }

    void missingFilesAreNamed()
    {
        const auto read = ModelArchive::read(u"/nowhere/x.model"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
        QCOMPARE(read.error().subject, u"/nowhere/x.model"_s);
    }
};

QTEST_GUILESS_MAIN(ModelArchiveTest)
#include "model_archive_test.moc"
