// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window on the sample articles, light and dark, into PNG files:
//   inquit-screenshots FOLDER [WIDTHxHEIGHT] [FILE...]
// The scale is the environment's QT_SCALE_FACTOR. Needs a display, or QT_QPA_PLATFORM=offscreen.

#include "features/window_under_test.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    QString folder;
    QSize size { 1440, 900 };
    QStringList files;
};

Wanted wanted(const QStringList &arguments)
{
    Wanted what { .folder = arguments.value(1, u"."_s) };
    for (const QString &argument : arguments.mid(2)) {
        const QStringList sides = argument.split(u'x');
        if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0) {
            what.size = { sides[0].toInt(), sides[1].toInt() };
        } else {
            what.files << QDir::current().absoluteFilePath(argument);
        }
    }
    return what;
}

void save(WindowUnderTest &program, const QString &path)
{
    QTest::qWait(300);           // animations of docks
    constexpr int kSmallest = 0; // of quality: all that a PNG's compression can do
    if (!program.window().grab().save(path, "PNG", kSmallest)) {
        std::fprintf(stderr, "could not write %s\n", qPrintable(path));
    }
}

void chooseMostQuoted(WindowUnderTest &program)
{
    program.click(program.list(u"speakersView"_s), 0);
}

void writeNote(WindowUnderTest &program)
{
    NoteEditor &note = program.editor();
    note.setFocus();
    note.insertPlainText(u"## What was asked for\n\n"
                         "Six ships, before *October*. The answer came from the palace:\n"_s);
    program.click(program.list(u"quotesView"_s),
                  WindowUnderTest::rowWith(program.list(u"quotesView"_s), u"our own harbours"_s));
    program.trigger(u"cite"_s);
    program.window().card()->hide();
    QTest::qWait(400);
    note.verticalScrollBar()->setValue(0);
    program.trigger(u"goToArticle"_s);
    QTest::keyClick(&program.view(), Qt::Key_Escape);
}

/// What was just done is told for some seconds: not in a picture.
void closeMessages(WindowUnderTest &program)
{
    for (QToolButton *close : program.window().findChildren<QToolButton *>(u"messageClose"_s)) {
        if (close->isVisible()) {
            close->click();
        }
    }
}

/// The dialog has an event loop of its own: it is drawn, and closed, from within.
void drawSpeakerDialog(WindowUnderTest &program, const QString &path)
{
    program.trigger(u"nextQuotation"_s);
    QTimer::singleShot(500, &program.window(), [path] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            if (!dialog->grab().save(path, "PNG", 0)) {
                std::fprintf(stderr, "could not write %s\n", qPrintable(path));
            }
            dialog->close();
        }
    });
    program.trigger(u"changeSpeaker"_s);
}

/// Every scene in one colour scheme; `tag` is part of the files' names.
void draw(const Wanted &what, Qt::ColorScheme scheme, const QString &tag)
{
    WindowUnderTest program;
    program.settings().setTheme(scheme == Qt::ColorScheme::Dark ? Settings::Theme::Dark
                                                                : Settings::Theme::Light);
    program.start(what.size);
    const auto path = [&](const QString &scene) {
        return QDir(what.folder).filePath(u"inquit-%1-%2.png"_s.arg(scene, tag));
    };
    save(program, path(u"empty"_s));
    if (what.files.isEmpty()) {
        program.importSamples();
        program.click(program.list(u"libraryView"_s), 0);
    } else {
        program.import(what.files);
    }
    closeMessages(program);
    if (what.files.isEmpty()) {
        writeNote(program);
    }
    program.view().verticalScrollBar()->setValue(0);
    save(program, path(u"reading"_s));
    program.trigger(u"nextQuotation"_s);
    program.trigger(u"nextQuotation"_s);
    program.trigger(u"card"_s);
    save(program, path(u"card"_s));
    program.window().card()->hide();
    chooseMostQuoted(program);
    save(program, path(u"speaker"_s));
    drawSpeakerDialog(program, path(u"change-speaker"_s));
    program.click(program.list(u"topicsView"_s), 0);
    save(program, path(u"topic"_s));
    program.trigger(u"scope"_s);
    program.window().searchField()->setFocus();
    QTest::keyClicks(program.window().searchField(), u"said"_s);
    QTest::qWait(800);
    save(program, path(u"search"_s));
    program.window().searchField()->selectAll();
    QTest::keyClicks(program.window().searchField(), u"terra"_s);
    QTest::qWait(800);
    save(program, path(u"name"_s));
    program.window().searchField()->clear();
    program.window().searchField()->clearFocus();
    program.close();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"inquit"_s);
    const Wanted what = wanted(QApplication::arguments());
    if (!QDir().mkpath(what.folder)) {
        std::fprintf(stderr, "could not make the folder %s\n", qPrintable(what.folder));
        return 1;
    }
    draw(what, Qt::ColorScheme::Light, u"light"_s);
    draw(what, Qt::ColorScheme::Dark, u"dark"_s);
    return 0;
}
