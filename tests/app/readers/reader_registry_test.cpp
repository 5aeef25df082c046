// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article_shape.h"
#include "readers/reader_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace inquit;

class ReaderRegistryTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        return file.fileName();
    }

private Q_SLOTS:
    void theNameChoosesTheReader()
    {
        const QByteArray bytes = "# Title\n\nA text that is there to be read."_ba;
        const ReaderRegistry registry;
        const auto markdown = registry.read({ bytes, u"a.MD"_s });
        const auto plain = registry.read({ bytes, u"a.txt"_s });
        QVERIFY(markdown && plain);
        QCOMPARE(blockText(*markdown, BlockKind::Headline), u"Title"_s);
        QCOMPARE(blockText(*plain, BlockKind::Headline), u"# Title"_s);
    }

    void loadsAFile()
    {
        const QString path = written(u"a.txt"_s, "words"_ba);
        const auto document = ReaderRegistry::load(path);
        QVERIFY(document.has_value());
        QCOMPARE(*document, (Document { "words"_ba, path }));
    }

    void eachFailureIsItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("missing") << m_folder.filePath(u"none.txt"_s) << Error::Kind::NotFound;
        QTest::newRow("directory") << m_folder.path() << Error::Kind::IsDirectory;
        QTest::newRow("empty") << written(u"empty.txt"_s, {}) << Error::Kind::Empty;
        QTest::newRow("endless device") << u"/dev/zero"_s << Error::Kind::TooLarge;
    }

    void eachFailureIsItsOwn()
    {
        QFETCH(const QString, path);
        QFETCH(const Error::Kind, kind);
        const auto document = ReaderRegistry::load(path);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().kind, kind);
        QCOMPARE(document.error().subject, path);
    }

    void aFileThatMayNotBeReadIsUnreadable()
    {
        if (geteuid() == 0) {
            QSKIP("root may read everything");
        }
        const QString path = written(u"locked.txt"_s, "words"_ba);
        QVERIFY(QFile::setPermissions(path, {}));
        QCOMPARE(ReaderRegistry::load(path).error().kind, Error::Kind::Unreadable);
    }

    void binaryIsRefusedByEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << u"a.txt"_s;
        QTest::newRow("markdown") << u"a.md"_s;
        QTest::newRow("no name") << QString();
    }

    void binaryIsRefusedByEveryName()
    {
        QFETCH(const QString, name);
        const auto article = ReaderRegistry().read({ QByteArray(500, '\x01'), name });
        QVERIFY(!article.has_value());
        QCOMPARE(article.error().kind, Error::Kind::Binary);
    }
};

QTEST_GUILESS_MAIN(ReaderRegistryTest)
#include "reader_registry_test.moc"
