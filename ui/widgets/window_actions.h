// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace inquit {

/// Every action of the window with its words, keys and icon. What they do is connected by the
/// window.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QUndoStack &undoStack, QObject *parent);

    // File
    QAction *open;
    QAction *paste;
    QAction *samples;
    QAction *exportNotes;
    QAction *exportQuotations;
    QAction *print;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *copyQuotation;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *filter;
    // View
    QAction *back;
    QAction *forward;
    QAction *larger;
    QAction *smaller;
    QAction *normalSize;
    QAction *panels;
    QAction *fullScreen;
    QAction *goToArticle;
    QAction *goToSpeakers;
    QAction *goToQuotes;
    QAction *goToTopics;
    QAction *goToNotes;
    QAction *nextPane;
    QAction *previousPane;
    // Library
    QAction *search;
    QAction *scope;
    QAction *star;
    QAction *markRead;
    QAction *editDetails;
    QAction *removeArticle;
    QAction *destroyArticle;
    QAction *readAgain;
    // Quotes
    QAction *nextQuotation;
    QAction *previousQuotation;
    QAction *nextOfSpeaker;
    QAction *previousOfSpeaker;
    QAction *nextPassage;
    QAction *previousPassage;
    QAction *card;
    QAction *cardAtPointer;
    QAction *confirm;
    QAction *changeSpeaker;
    QAction *reject;
    QAction *takeBack;
    QAction *allModes;
    // Notes
    QAction *note;
    QAction *articleNote;
    QAction *followLink;
    QAction *cite;
    // Help
    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const QString &name, const QString &text, const QString &keys,
                  const QString &ownIcon = {}, const QString &themeIcon = {});
    void makeFileActions();
    void makeEditActions(QUndoStack &undoStack);
    void makeViewActions();
    void makePaneActions();
    void makeLibraryActions();
    void makeQuotationActions();
    void makeNoteActions();
};

} // namespace inquit
