// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace inquit {

/// Highlights Markdown. The long addresses of citations are drawn as a hair's breadth, except in
/// the line that is being edited.
class NoteHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    using SyntaxHighlighter::SyntaxHighlighter;

    /// Shows the whole text of the line with this number, and folds the one before; -1: none.
    void openLine(int number);

protected:
    void highlightBlock(const QString &text) override;

private:
    int m_open = -1;
};

} // namespace inquit
