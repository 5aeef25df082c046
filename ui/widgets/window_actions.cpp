// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_actions.h"

#include "widgets/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QUndoStack>

namespace inquit {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QUndoStack &undoStack, QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeEditActions(undoStack);
    makeViewActions();
    makePaneActions();
    makeLibraryActions();
    makeQuotationActions();
    makeNoteActions();
    shortcuts = make(u"shortcuts"_s, tr("Keyboard &shortcuts"), u"Ctrl+?"_s);
    about = make(u"about"_s, tr("&About Inquit"), {}, u"information"_s, u"help-about"_s);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const QString &name, const QString &text, const QString &keys,
                             const QString &ownIcon, const QString &themeIcon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    QList<QKeySequence> sequences;
    for (const QString &each : keys.split(u' ', Qt::SkipEmptyParts)) {
        sequences << QKeySequence(each, QKeySequence::PortableText);
    }
    action->setShortcuts(sequences);
    if (!ownIcon.isEmpty()) {
        action->setIcon(themeIcon.isEmpty() ? symbol(ownIcon) : icon(themeIcon, ownIcon));
    }
    return action;
}

void WindowActions::makeFileActions()
{
    open = make(u"open"_s, tr("&Open files…"), u"Ctrl+O"_s, u"open"_s, u"document-open"_s);
    paste =
        make(u"paste"_s, tr("&Paste as article"), u"Ctrl+Shift+V"_s, u"paste"_s, u"edit-paste"_s);
    samples = make(u"samples"_s, tr("Open the &samples"), {}, u"samples"_s);
    exportNotes =
        make(u"export"_s, tr("&Export notes…"), u"Ctrl+E"_s, u"export"_s, u"document-export"_s);
    exportQuotations = make(u"exportQuotations"_s, tr("Export &quotations…"), u"Ctrl+Shift+E"_s,
                            u"export"_s, u"document-export"_s);
    print =
        make(u"print"_s, tr("P&rint the article…"), u"Ctrl+P"_s, u"print"_s, u"document-print"_s);
    quit = make(u"quit"_s, tr("&Quit"), u"Ctrl+Q"_s, u"quit"_s, u"application-exit"_s);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEditActions(QUndoStack &undoStack)
{
    undo = undoStack.createUndoAction(this, tr("Undo"));
    undo->setObjectName(u"undo"_s);
    undo->setProperty("name", tr("Undo")); // without what it would undo
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(u"edit-undo"_s, u"undo"_s));
    redo = undoStack.createRedoAction(this, tr("Redo"));
    redo->setObjectName(u"redo"_s);
    redo->setProperty("name", tr("Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIcon(icon(u"edit-redo"_s, u"redo"_s));
    copyQuotation = make(u"copyQuotation"_s, tr("&Copy quotation with citation"), u"Ctrl+Shift+C"_s,
                         u"copy"_s, u"edit-copy"_s);
    find = make(u"find"_s, tr("&Find in the article"), u"Ctrl+F"_s, u"find"_s, u"edit-find"_s);
    findNext = make(u"findNext"_s, tr("Find &next"), u"F3"_s);
    findPrevious = make(u"findPrevious"_s, tr("Find &previous"), u"Shift+F3"_s);
    filter = make(u"filter"_s, tr("F&ilter this pane"), u"Alt+Q"_s, u"filter"_s);
}

void WindowActions::makeViewActions()
{
    back = make(u"back"_s, tr("&Back"), u"Alt+Left"_s, u"back"_s, u"go-previous"_s);
    forward = make(u"forward"_s, tr("&Forward"), u"Alt+Right"_s, u"forward"_s, u"go-next"_s);
    larger = make(u"larger"_s, tr("&Larger text"), u"Ctrl++ Ctrl+="_s, u"zoom-in"_s, u"zoom-in"_s);
    smaller = make(u"smaller"_s, tr("&Smaller text"), u"Ctrl+-"_s, u"zoom-out"_s, u"zoom-out"_s);
    normalSize = make(u"normalSize"_s, tr("&Normal text size"), u"Ctrl+0"_s);
    panels = make(u"panels"_s, tr("&Panels"), u"F9"_s, u"panel"_s);
    panels->setCheckable(true);
    panels->setChecked(true);
    panels->setToolTip(tr("Show or hide all panels (F9)"));
    fullScreen = make(u"fullScreen"_s, tr("F&ull screen"), u"F11"_s);
    fullScreen->setCheckable(true);
}

void WindowActions::makePaneActions()
{
    goToArticle = make(u"goToArticle"_s, tr("Go to the &article"), u"Alt+1"_s);
    goToSpeakers = make(u"goToSpeakers"_s, tr("Go to &speakers"), u"Alt+2"_s);
    goToQuotes = make(u"goToQuotes"_s, tr("Go to &quotes"), u"Alt+3"_s);
    goToTopics = make(u"goToTopics"_s, tr("Go to &topics"), u"Alt+4"_s);
    goToNotes = make(u"goToNotes"_s, tr("Go to &notes"), u"Alt+5"_s);
    nextPane = make(u"nextPane"_s, tr("Ne&xt pane"), u"F6"_s);
    previousPane = make(u"previousPane"_s, tr("Pre&vious pane"), u"Shift+F6"_s);
}

void WindowActions::makeLibraryActions()
{
    search = make(u"search"_s, tr("&Search the library"), u"Ctrl+Shift+F Ctrl+K"_s, u"search"_s);
    scope = make(u"scope"_s, tr("This article or the whole &library"), u"Ctrl+L"_s, u"library"_s);
    star = make(u"star"_s, tr("S&tar the article"), {}, u"star"_s);
    markRead = make(u"markRead"_s, tr("Mark as read or &unread"), {});
    editDetails = make(u"editDetails"_s, tr("Edit &details…"), u"Ctrl+Shift+D"_s);
    readAgain = make(u"readAgain"_s, tr("Read a&gain"), {});
    readAgain->setToolTip(tr("Read again the articles that another version of Inquit read"));
    removeArticle =
        make(u"removeArticle"_s, tr("&Remove from the library"), {}, u"delete"_s, u"edit-delete"_s);
    destroyArticle = make(u"destroyArticle"_s, tr("&Delete from this computer…"), u"Shift+Del"_s,
                          {}, u"edit-delete-shred"_s);
}

void WindowActions::makeQuotationActions()
{
    nextQuotation = make(u"nextQuotation"_s, tr("&Next quotation"), u"Ctrl+]"_s, u"next"_s);
    previousQuotation =
        make(u"previousQuotation"_s, tr("&Previous quotation"), u"Ctrl+["_s, u"previous"_s);
    // With Shift, most keyboards give braces.
    nextOfSpeaker =
        make(u"nextOfSpeaker"_s, tr("Next of the same &speaker"), u"Ctrl+Shift+] Ctrl+}"_s);
    previousOfSpeaker =
        make(u"previousOfSpeaker"_s, tr("Previous of the same sp&eaker"), u"Ctrl+Shift+[ Ctrl+{"_s);
    nextPassage = make(u"nextPassage"_s, tr("Ne&xt passage of the speaker or topic"), u"F4"_s);
    previousPassage =
        make(u"previousPassage"_s, tr("P&revious passage of the speaker or topic"), u"Shift+F4"_s);
    card = make(u"card"_s, tr("&Who said it, and how it was found"), u"Ctrl+I"_s, u"information"_s);
    cardAtPointer =
        make(u"cardAtPointer"_s, tr("Open the card at the &pointer"), u"Ctrl+Shift+I"_s);
    cardAtPointer->setCheckable(true);
    cardAtPointer->setToolTip(tr("When the pointer rests on a quotation or clicks it"));
    confirm = make(u"confirm"_s, tr("&Confirm"), u"Ctrl+Return"_s, u"confirm"_s);
    changeSpeaker = make(u"changeSpeaker"_s, tr("C&hange speaker…"), u"F2"_s, u"change-speaker"_s);
    reject = make(u"reject"_s, tr("N&ot a quotation"), u"Del"_s, u"reject"_s);
    takeBack = make(u"takeBack"_s, tr("&Back to what was found"), {}, u"undo"_s);
    allModes = make(u"allModes"_s, tr("&Thoughts too"), u"Ctrl+T"_s, u"quotes"_s);
    allModes->setCheckable(true);
    allModes->setToolTip(tr("Show what was thought or ordered too, beside what was said (Ctrl+T)"));
}

void WindowActions::makeNoteActions()
{
    note = make(u"note"_s, tr("&Note on the quotation or selection"), u"Ctrl+M"_s, u"note"_s);
    articleNote = make(u"articleNote"_s, tr("Note on the &article"), u"Ctrl+Shift+M"_s);
    cite = make(u"cite"_s, tr("&Cite the quotation"), u"Ctrl+Shift+Q"_s, u"cite"_s);
    cite->setIconText(tr("Cite"));
    cite->setToolTip(tr("Put the chosen quotation with its citation into the note (Ctrl+Shift+Q)"));
    followLink = make(u"followLink"_s, tr("&Follow the link at the caret"), u"Alt+Return"_s);
    exportNotes->setIconText(tr("Export"));
}

} // namespace inquit
