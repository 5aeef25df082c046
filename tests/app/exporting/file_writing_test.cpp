// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class FileWritingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void writesTheWhole()
    {
        const QString path = m_folder.filePath(u"new.txt"_s);
        QVERIFY(writeFile(path, "abc").has_value());
        QCOMPARE(content(path), "abc");
    }

    void whatFailsLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"old.txt"_s);
        QVERIFY(writeFile(path, "old").has_value());
        const Result<void> written = writeFile(path, [](QIODevice &device) -> Result<void> {
            device.write("half of the n");
            return failure(Error::Kind::Failed, u"x"_s);
        });
        QCOMPARE(written.error().kind, Error::Kind::Failed);
        QCOMPARE(content(path), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({ u"old.txt*"_s }, QDir::Files).size(), 1);
    }

    void aFolderIsNotAFile()
    {
        const Result<void> written = writeFile(m_folder.path(), "x");
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(written.error().subject, m_folder.path());
    }

    void aMissingFolderIsTold()
    {
        QCOMPARE(writeFile(m_folder.filePath(u"no/where.txt"_s), "x").error().kind,
                 Error::Kind::Unwritable);
    }
};

QTEST_GUILESS_MAIN(FileWritingTest)
#include "file_writing_test.moc"
