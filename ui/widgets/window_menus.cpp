// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_menus.h"

#include "widgets/deletion.h"
#include "widgets/file_commands.h"
#include "widgets/library_panel.h"
#include "widgets/notes_panel.h"
#include "widgets/quotes_panel.h"
#include "widgets/speakers_panel.h"
#include "widgets/topics_panel.h"
#include "widgets/view_commands.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QMenuBar>

namespace inquit {

namespace {

void addFile(QMenuBar &bar, const WindowActions &a, FileCommands &files)
{
    QMenu *file = bar.addMenu(WindowActions::tr("&File"));
    file->addActions({ a.open, a.paste, a.samples });
    files.addRecentFiles(*file);
    file->addSeparator();
    file->addActions({ a.exportNotes, a.exportQuotations, a.print });
    file->addSeparator();
    file->addAction(a.quit);
}

void addEdit(QMenuBar &bar, const WindowActions &a)
{
    QMenu *edit = bar.addMenu(WindowActions::tr("&Edit"));
    edit->addActions({ a.undo, a.redo });
    edit->addSeparator();
    edit->addAction(a.copyQuotation);
    edit->addSeparator();
    edit->addActions({ a.find, a.findNext, a.findPrevious });
    edit->addSeparator();
    edit->addAction(a.filter);
}

void addView(QMenuBar &bar, const WindowActions &a, WindowDocks &docks, ViewCommands &views)
{
    QMenu *view = bar.addMenu(WindowActions::tr("&View"));
    view->addActions({ a.back, a.forward });
    view->addSeparator();
    view->addActions({ a.larger, a.smaller, a.normalSize });
    views.addThemes(*view);
    view->addAction(a.cardAtPointer);
    view->addSeparator();
    view->addActions({ a.goToArticle, a.goToSpeakers, a.goToQuotes, a.goToTopics, a.goToNotes,
                       a.nextPane, a.previousPane });
    view->addSeparator();
    view->addAction(a.panels);
    QMenu *which = view->addMenu(WindowActions::tr("Show pan&el"));
    for (Panel *panel : docks.all()) {
        which->addAction(panel->toggleViewAction());
    }
    which->addSeparator();
    which->addAction(WindowActions::tr("Back to where they &were at first"), &docks,
                     &WindowDocks::arrange);
    view->addAction(a.fullScreen);
}

void addLibrary(QMenuBar &bar, const WindowActions &a, Settings &settings)
{
    QMenu *library = bar.addMenu(WindowActions::tr("&Library"));
    library->addActions({ a.search, a.scope });
    library->addSeparator();
    library->addActions({ a.star, a.markRead, a.editDetails, a.removeArticle, a.destroyArticle });
    addBinMenu(*library, settings);
    library->addSeparator();
    library->addAction(a.readAgain);
}

void addQuotes(QMenuBar &bar, const WindowActions &a)
{
    QMenu *quotes = bar.addMenu(WindowActions::tr("Q&uotes"));
    quotes->addActions(
        { a.nextQuotation, a.previousQuotation, a.nextOfSpeaker, a.previousOfSpeaker });
    quotes->addActions({ a.nextPassage, a.previousPassage });
    quotes->addSeparator();
    quotes->addActions({ a.card, a.confirm, a.changeSpeaker, a.reject, a.takeBack });
    quotes->addSeparator();
    quotes->addAction(a.allModes);
    quotes->addSeparator();
    quotes->addAction(a.exportQuotations);
}

void addNotes(QMenuBar &bar, const WindowActions &a)
{
    QMenu *notes = bar.addMenu(WindowActions::tr("&Notes"));
    notes->addActions({ a.note, a.articleNote, a.cite, a.followLink });
    notes->addSeparator();
    notes->addAction(a.exportNotes);
}

void addHelp(QMenuBar &bar, const WindowActions &a)
{
    QMenu *help = bar.addMenu(WindowActions::tr("&Help"));
    help->addActions({ a.shortcuts, a.about });
}

} // namespace

void fillMenuBar(QMenuBar &bar, const WindowActions &actions, WindowDocks &docks,
                 FileCommands &files, ViewCommands &views, Settings &settings)
{
    addFile(bar, actions, files);
    addEdit(bar, actions);
    addView(bar, actions, docks, views);
    addLibrary(bar, actions, settings);
    addQuotes(bar, actions);
    addNotes(bar, actions);
    addHelp(bar, actions);
}

} // namespace inquit
