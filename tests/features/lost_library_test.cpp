// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library's file is replaced, deleted or written over while its window is open and something is
// being written: the reader is told and chooses, and what was typed is where they go on.

#include "features/window_under_test.h"

#include "library/database.h"
#include "library/note_repository.h"
#include "library/statement.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QStringList notesIn(const QString &path)
{
    const auto database = Database::open(path);
    if (!database) {
        return { database.error().detail };
    }
    Statement check = Statement::fromSql(*database, u"PRAGMA integrity_check"_s);
    if (!check.row() || check.text(0) != u"ok") {
        return { u"corrupt"_s };
    }
    QStringList words;
    const std::vector<NoteRow> notes =
        NoteRepository(*database).all().value_or(std::vector<NoteRow> {});
    for (const NoteRow &note : notes) {
        words.append(note.markdown);
    }
    words.sort();
    return words;
}

void makeLibrary(const QString &path, const QString &note)
{
    const auto database = Database::open(path);
    QVERIFY(database && NoteRepository(*database).add({}, {}, note));
}

enum class Loss { Replaced, Deleted, WrittenOver };

void lose(WindowUnderTest &program, Loss how)
{
    const QString other = program.folder() + u"/sync.tmp"_s;
    if (how != Loss::Deleted) {
        makeLibrary(other, u"from elsewhere"_s);
    }
    const QByteArray from = QFile::encodeName(other);
    const QByteArray to = QFile::encodeName(program.library());
    if (how == Loss::Replaced) {
        QCOMPARE(std::rename(from.constData(), to.constData()), 0);
    } else if (how == Loss::Deleted) {
        QVERIFY(QFile::remove(program.library()));
    } else {
        QFile source(other);
        QFile target(program.library());
        QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
        target.write(source.readAll());
    }
}

} // namespace

class LostLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsInTheOneThatWasChosen_data()
    {
        QTest::addColumn<Loss>("how");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QStringList>("notes");
        const QString copy = u"/library copy.inquit"_s;
        const QString here = u"/library.inquit"_s;
        const QString typed = u"Saved before. Typed later."_s;
        const QString other = u"from elsewhere"_s;
        QTest::newRow("replaced, the new file")
            << Loss::Replaced << u"goOnThere"_s << here << QStringList { typed, other };
        QTest::newRow("replaced, a copy")
            << Loss::Replaced << u"goOnInCopy"_s << copy << QStringList { typed };
        QTest::newRow("deleted, put back")
            << Loss::Deleted << u"goOnInCopy"_s << here << QStringList { typed };
        QTest::newRow("written over, what is there")
            << Loss::WrittenOver << u"goOnThere"_s << here << QStringList { typed, other };
        QTest::newRow("written over, a copy")
            << Loss::WrittenOver << u"goOnInCopy"_s << copy << QStringList { typed, other };
    }

    void whatWasTypedIsInTheOneThatWasChosen()
    {
        QFETCH(Loss, how);
        QFETCH(QString, button);
        // given a note that is saved
        WindowUnderTest program;
        program.start();
        program.import(WindowUnderTest::sampleFiles().first(1));
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), u"Saved before."_s);
        QTRY_COMPARE(state(program), u"Saved"_s);
        // when the file changes, and more is typed
        lose(program, how);
        QTest::keyClicks(&program.editor(), u" Typed later."_s);
        QTRY_VERIFY(box(program));
        QVERIFY(state(program) != u"Saved"_s);
        auto *chosen = box(program)->findChild<QPushButton *>(button);
        QVERIFY(chosen);
        QTest::mouseClick(chosen, Qt::LeftButton);
        // then
        QTRY_VERIFY(!box(program));
        QTRY_COMPARE(state(program), u"Saved"_s);
        QCOMPARE(program.editor().toPlainText(), u"Saved before. Typed later."_s);
        program.close();
        QFETCH(QString, where);
        QTEST(notesIn(program.folder() + where), "notes");
        if (how == Loss::Replaced) {
            QVERIFY(notesIn(program.library()).contains(u"from elsewhere"_s));
        }
    }

    void whoDecidesLaterHasNothingSavedAndNothingLost()
    {
        WindowUnderTest program;
        program.start();
        program.import(WindowUnderTest::sampleFiles().first(1));
        lose(program, Loss::Replaced);
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), u"Typed later."_s);
        QTRY_VERIFY(box(program));
        QTest::keyClick(box(program), Qt::Key_Return); // meant for the note
        QTRY_VERIFY(!box(program));
        QCOMPARE(state(program), u"Not saved"_s);
        QCOMPARE(program.editor().toPlainText(), u"Typed later."_s);
        program.composition().save(); // as at the end of the session
        QCOMPARE(notesIn(program.folder() + u"/library copy.inquit"_s),
                 QStringList { u"Typed later."_s });
    }

    void anotherProgramsChangesAreShownSoon()
    {
        WindowUnderTest program;
        program.start();
        program.import(WindowUnderTest::sampleFiles().first(1));
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), u"Mine."_s);
        QTRY_COMPARE(state(program), u"Saved"_s);
        const auto other = Database::open(program.library());
        QVERIFY(other);
        NoteRepository notes(*other);
        const NoteRow note = notes.all()->front();
        QVERIFY(*notes.replaceMarkdown(note.id, note.markdown, u"Theirs."_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.editor().toPlainText(), u"Theirs."_s, 2'000);
    }

    void bothVersionsOfANoteAreKeptAndShown()
    {
        WindowUnderTest program;
        program.start();
        program.import(WindowUnderTest::sampleFiles().first(1));
        program.editor().setFocus();
        QTest::keyClicks(&program.editor(), u"Both."_s);
        QTRY_COMPARE(state(program), u"Saved"_s);
        const auto other = Database::open(program.library());
        NoteRepository notes(*other);
        const NoteRow note = notes.all()->front();
        QTest::keyClicks(&program.editor(), u" Mine."_s);
        QVERIFY(*notes.replaceMarkdown(note.id, note.markdown, u"Theirs."_s));
        QTRY_COMPARE(state(program), u"Saved"_s);
        QCOMPARE(notesIn(program.library()), (QStringList { u"Both. Mine."_s, u"Theirs."_s }));
        QCOMPARE(program.editor().toPlainText(), u"Both. Mine."_s);
        QTRY_VERIFY(program.messageIsShown(u"Both versions are kept"_s));
        QTRY_COMPARE(program.list(u"notesView"_s).model()->rowCount(), 2);
    }

private:
    static QString state(WindowUnderTest &program)
    {
        return program.window().findChild<QLabel *>(u"noteState"_s)->text();
    }
    static QMessageBox *box(WindowUnderTest &program)
    {
        return program.window().findChild<QMessageBox *>(u"libraryLost"_s);
    }
};

QTEST_MAIN(LostLibraryTest)
#include "lost_library_test.moc"
