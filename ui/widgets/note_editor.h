// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QPlainTextEdit>

namespace inquit {

class NoteHighlighter;
class SyntaxDefinitions;

/// Where a note is written: Markdown, highlighted. A dragged quotation that is dropped in it is
/// cited at that line; a click with Ctrl on a citation follows it, as does a key at the caret.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEditor(const SyntaxDefinitions &syntax, QWidget *parent = nullptr);

    /// Another note's text; the undo history starts anew.
    void setNote(const QString &markdown);
    /// Puts text in as if it had been typed, undoably, and shows it.
    void insertAt(qsizetype position, const QString &text);

    /// Emits linkFollowed where a link covers the place.
    void followLinkAt(const QTextCursor &place);

Q_SIGNALS:
    void edited(const QString &markdown);
    void quotationDropped(const inquit::QuotationKey &key, qsizetype position);
    void linkFollowed(const QString &link);

protected:
    bool canInsertFromMimeData(const QMimeData *dropped) const override;
    void insertFromMimeData(const QMimeData *dropped) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyTheme();
    void openCurrentLine();

    const SyntaxDefinitions &m_syntax;
    NoteHighlighter *m_highlighter;
    bool m_isSetting = false;
};

/// The address of the Markdown link that covers a column of a line; empty where none does.
///   linkAt("see [Roe](inquit:x) too", 6) -> "inquit:x"
QString linkAt(QStringView line, qsizetype column);

/// Whether a link of a note is opened outside the program: only http and https are, for anything
/// else may start a program or open a file.
bool leadsToTheWeb(const QString &link);

} // namespace inquit
