// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "settings/settings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace inquit {

class ArticlePage;
class ArticleView;
class CardPopover;
class FindBar;
class NoArticle;
class Selection;
class SpeakerStrip;
struct Pages;

/// The middle of the window: messages, the article's page with the strip beside it, the bar to find
/// in it; or what is said while there is none.
class ArticlePane : public QWidget {
    Q_OBJECT

public:
    ArticlePane(const Pages &pages, QWidget *emptyLibrary, QWidget *parent = nullptr);

    ArticleView *view() const { return m_view; }
    SpeakerStrip *strip() const { return m_strip; }
    FindBar *findBar() const { return m_find; }
    /// Shows the card of the chosen quotation; with the keyboard in it where asked.
    void showCardOfChosen(bool withKeyboard);
    CardPopover *card() const { return m_card; }
    /// Closes the card; false where none is seen.
    bool closeCard();
    /// The card lies over this one: the window.
    void setCard(CardPopover *card);
    /// Whether the pointer opens the card, by a rest or a click on a quotation.
    void setOpensCardAtPointer(bool opens);
    void setReadingColours(Settings::ReadingColours colours);

private:
    void layOut();
    void connectPage();
    void connectView();
    void showArticle();
    void showPassages();
    void saySpeakers();
    void sayChosen();
    void showStack();
    void showCard(QuotationId id, bool pinned);

    const Pages &m_pages;
    ArticlePage &m_page;
    ArticleView *m_view;
    SpeakerStrip *m_strip;
    FindBar *m_find;
    CardPopover *m_card = nullptr;
    bool m_opensCardAtPointer = true;
    std::optional<QuotationId> m_said; ///< the chosen quotation that was said last
    QLabel *m_languageNote; ///< over the article, where attributions are not found in its language
    QStackedWidget *m_stack;
    QWidget *m_emptyLibrary;
    NoArticle *m_noArticle;
    QWidget *m_reading;
};

} // namespace inquit
