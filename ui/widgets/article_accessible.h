// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace inquit {

class ArticleView;

/// The page as a screen reader has it: the article's text, read only, in the document's positions.
/// Each run of a quotation has the text attribute "quotation" with its speaker; a run ends where
/// the quotation does.
class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ArticleAccessible(ArticleView &view);

    /// From then on, screen readers get this for the view, in its constructor, and for every other.
    static void installFor(ArticleView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text what) const override;
    QAccessible::State state() const override;

    int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void setSelection(int index, int start, int end) override;
    void removeSelection(int index) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &globalPoint) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    ArticleView &m_view;
};

} // namespace inquit
