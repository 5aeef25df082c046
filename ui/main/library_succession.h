// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/held_file.h"
#include "main/page_functions.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMessageBox;
class QUndoStack;
class QWidget;

namespace inquit {

class LibraryChanges;
class LibraryWatch;
class Selection;

/// The way on where the file of the open library is another one or gone: the reader is told, and
/// goes on in the file that is there now, or in a copy of what was open. What was typed and is not
/// saved goes along; the article that was open is opened again where it is there.
class LibrarySuccession : public QObject {
    Q_OBJECT

public:
    /// What works on the open library, and goes on with the next.
    struct Open {
        Database &database;
        Repositories &repositories;
        Settings &settings;
        Selection &selection;
        LibraryChanges &changes;
        LibraryWatch &watch;
        LibraryPage &library;
        NotesPage &notes;
        QUndoStack &undo;
        QWidget &window;
        std::function<void()> stopWork; ///< ends the background jobs, and waits for them
    };
    explicit LibrarySuccession(Open open, QObject *parent = nullptr);
    ~LibrarySuccession() override;

    /// Tells the reader, once at a time.
    void ask(FileState how);
    /// What ask() offers; false where it could not be, which is told.
    bool goOnThere();
    bool goOnInCopy();
    /// Nobody can be asked any more: what is not saved, and what was open, go into a copy.
    void keep();

private:
    /// The digests of the articles that are open and written on: their numbers mean others later.
    struct Digests {
        QByteArray open;
        QHash<qint64, QByteArray> written; ///< by the article's number
    };
    Digests digests() const;
    Result<Database> openThere();
    Result<Database> openCopy();
    void goOn(Database next, const Digests &known);
    bool goOnIn(Result<Database> next, const Digests &known);
    NoteRow noteThere(const NoteRow &note, const QByteArray &digest) const;
    QByteArray digestOf(std::optional<ArticleId> article) const;

    Open m_open;
    FileState m_how = FileState::Same;
    QPointer<QMessageBox> m_box;
};

} // namespace inquit
