// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "widgets/panel.h"

class QAction;
class QLabel;
class QSplitter;

namespace inquit {

class NoteEditor;
class NotesPage;
class SyntaxDefinitions;

/// The notes: a list, and the editor of the one that is open.
class NotesPanel : public Panel {
    Q_OBJECT

public:
    NotesPanel(NotesPage &page, const SyntaxDefinitions &syntax, QWidget *parent = nullptr);
    QWidget *focusTarget() const override;
    void followLinkAtCaret(); ///< of the note
    NoteEditor *editor() const { return m_editor; }
    /// Buttons at the right of the title line: cite, export.
    void addAction(QAction *action);

Q_SIGNALS:
    void quotationDropped(const inquit::QuotationKey &key, qsizetype position);

private:
    QWidget *makeList();
    QWidget *makeWritingPart(const SyntaxDefinitions &syntax);
    void connectPage();
    void showNote();
    void showState();
    void showCounts();
    void showEmptyText();

    NotesPage &m_page;
    RowView *m_list;
    NoteEditor *m_editor;
    QLabel *m_on;
    QLabel *m_state;
};

} // namespace inquit
