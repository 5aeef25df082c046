// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/library_fixture.h"

#include "library/backup.h"
#include "library/bin.h"

#include <QDir>
#include <QFile>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// The files beside the library, it among them, in which a word stands, in any case and in UTF-8 or
/// UTF-16.
QStringList filesWith(const QTemporaryDir &folder, const QString &word)
{
    QStringList found;
    const QDir all(folder.path());
    const QStringList names = all.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(all.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(u"unreadable: "_s + name);
            continue;
        }
        const QByteArray bytes = file.readAll().toLower();
        const QString lower = word.toLower();
        const QByteArray wide(reinterpret_cast<const char *>(lower.utf16()), lower.size() * 2);
        if (bytes.contains(lower.toUtf8()) || bytes.contains(wide)) {
            found.append(name);
        }
    }
    return found;
}

const ToldArticle &secret()
{
    static const ToldArticle told(u"Zarquon resigns\n\nVorblatt told of the smorgle affair."_s);
    return told;
}

} // namespace

class BinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDeletedWordIsLeftInAnyFile()
    {
        // given an article with a note on it, among others, and a backup
        LibraryFixture library;
        library.add(ToldArticle(u"Before\n\nA plain text."_s));
        const ArticleId id = library.add(secret());
        valueOf(library.notes.add(id, {}, u"Ask about the frobnicle."_s));
        library.add(ToldArticle(u"After\n\nAnother plain text."_s));
        valueOf(backUpBeside(library.database, 1));
        const QStringList words { u"zarquon"_s, u"vorblatt"_s, u"smorgl"_s, u"frobnicl"_s };
        for (const QString &word : words) {
            QVERIFY(filesWith(library.folder, word).size() >= 2);
        }
        // when
        valueOf(library.articles.remove(id));
        valueOf(Bin(library.database).destroy({ id }));
        // then
        for (const QString &word : words) {
            QCOMPARE(filesWith(library.folder, word), QStringList());
        }
        QCOMPARE(valueOf(library.articles.all()).size(), 2u);
        Statement check = Statement::fromSql(library.database, u"PRAGMA integrity_check"_s);
        QVERIFY(valueOf(check.row()));
        QCOMPARE(check.text(0), u"ok"_s);
        // and the library is written as before
        valueOf(library.notes.add({}, {}, u"more"_s));
        valueOf(library.notes.add({}, {}, u"and more"_s));
    }

    void theBinKeepsWhatWasRemovedLately()
    {
        LibraryFixture library;
        const ArticleId id = library.add(secret());
        const NoteId note = valueOf(library.notes.add({}, {}, u"mine"_s));
        valueOf(library.articles.remove(id));
        valueOf(library.notes.remove(note));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(valueOf(Bin(library.database).empty(now.addDays(-30))), 0);
        QCOMPARE(valueOf(Bin(library.database).empty(now.addDays(1))), 2);
        QVERIFY(!library.articles.restore(id));
        QVERIFY(!library.notes.restore(note));
    }
};

QTEST_GUILESS_MAIN(BinTest)
#include "bin_test.moc"
