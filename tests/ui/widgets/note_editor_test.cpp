// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note_editor.h"
#include "widgets/syntax_definitions.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class NoteEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLinkUnderAColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("link");
        QTest::newRow("before") << 3 << QString();
        QTest::newRow("first character") << 4 << u"inquit:x/1-2"_s;
        QTest::newRow("in the address") << 14 << u"inquit:x/1-2"_s;
        QTest::newRow("after") << 24 << QString();
    }
    void findsTheLinkUnderAColumn()
    {
        QFETCH(int, column);
        QFETCH(QString, link);
        QCOMPARE(linkAt(u"see [Roe](inquit:x/1-2) too", column), link);
    }

    void theLinkAtTheCaretIsFollowed()
    {
        const SyntaxDefinitions syntax;
        NoteEditor editor(syntax);
        QSignalSpy followed(&editor, &NoteEditor::linkFollowed);
        editor.setNote(u"One line\n> — [Roe, The Mail](inquit:x/1-2)"_s);
        QTextCursor caret = editor.textCursor();
        caret.movePosition(QTextCursor::End);
        editor.followLinkAt(caret); // behind it
        QCOMPARE(followed.size(), 0);
        caret.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 4);
        editor.followLinkAt(caret);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().toString(), u"inquit:x/1-2");
    }

    void saysWhatIsTypedAndNotWhatIsSet()
    {
        const SyntaxDefinitions syntax;
        NoteEditor editor(syntax);
        QSignalSpy edited(&editor, &NoteEditor::edited);
        editor.setNote(u"# On trade"_s);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(&editor, u"!"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), u"# On trade!"_s);
    }

    void whatThePageInsertsCanBeUndone()
    {
        const SyntaxDefinitions syntax;
        NoteEditor editor(syntax);
        editor.setNote(u"one"_s);
        editor.insertAt(3, u" two"_s);
        QCOMPARE(editor.toPlainText(), u"one two"_s);
        editor.undo();
        QCOMPARE(editor.toPlainText(), u"one"_s);
    }

    void richTextIsPastedPlain()
    {
        const SyntaxDefinitions syntax;
        NoteEditor editor(syntax);
        QMimeData rich;
        rich.setHtml(u"<b>bold</b>"_s);
        rich.setText(u"bold"_s);
        struct Opened : NoteEditor {
            using NoteEditor::insertFromMimeData;
        };
        (editor.*(&Opened::insertFromMimeData))(&rich);
        QCOMPARE(editor.toPlainText(), u"bold"_s);
    }
};

QTEST_MAIN(NoteEditorTest)
#include "note_editor_test.moc"
