// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_pane.h"

#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/export_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/selection.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/colour_scheme.h"
#include "widgets/empty_library.h"
#include "widgets/find_bar.h"
#include "widgets/message_stack.h"
#include "widgets/pages.h"
#include "widgets/speaker_strip.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kToReachTheCard = 350; ///< milliseconds

} // namespace

ArticlePane::ArticlePane(const Pages &pages, QWidget *emptyLibrary, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_page(pages.article)
    , m_view(new ArticleView(pages.syntax, this))
    , m_strip(new SpeakerStrip(*m_view, this))
    , m_find(new FindBar(*m_view, this))
    , m_languageNote(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_emptyLibrary(emptyLibrary)
    , m_noArticle(new NoArticle(this))
    , m_reading(new QWidget(this))
{
    setObjectName(u"articlePane"_s);
    layOut();
    connectPage();
    connectView();
    showArticle();
}

void ArticlePane::layOut()
{
    auto *side = new QHBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_view, 1);
    side->addWidget(m_strip);
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(0);
    reading->addWidget(m_find);
    m_languageNote->setObjectName(u"languageNote"_s);
    m_languageNote->setTextFormat(Qt::PlainText);
    m_languageNote->setWordWrap(true);
    m_languageNote->setMargin(6);
    m_languageNote->setAlignment(Qt::AlignHCenter);
    m_languageNote->setForegroundRole(QPalette::PlaceholderText);
    reading->addWidget(m_languageNote);
    reading->addLayout(side, 1);
    m_stack->addWidget(m_emptyLibrary);
    m_stack->addWidget(m_noArticle);
    m_stack->addWidget(m_reading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack);
    auto *messages =
        new MessageStack({ m_pages.import.messages(), m_page.messages(),
                           m_pages.decisions.messages(), m_pages.exporting.messages() },
                         this);
    messages->standUnder(m_find);
}

void ArticlePane::connectPage()
{
    connect(&m_page, &ArticlePage::articleChanged, this, &ArticlePane::showArticle);
    connect(&m_page, &ArticlePage::passagesChanged, this, &ArticlePane::showPassages);
    connect(&m_page, &ArticlePage::placeWanted, m_view, &ArticleView::reveal);
    connect(&m_page, &ArticlePage::passagesWanted, m_view, &ArticleView::revealOneOf);
    connect(&m_page, &ArticlePage::passageReached, m_view, &ArticleView::goTo);
    connect(&m_pages.selection, &Selection::changed, this, [this](const SelectionChange &change) {
        // A card tells of the chosen quotation, or of the one under the pointer; of no third.
        if (change.has(SelectionChange::Article | SelectionChange::Quotation) && m_card
            && change.now.quotation != m_card->card().quotation) {
            m_card->hide();
        }
    });
    connect(&m_pages.library, &LibraryPage::countsChanged, this, &ArticlePane::showStack);
}

void ArticlePane::connectView()
{
    connect(m_view, &ArticleView::placeClicked, this, [this](qsizetype place) {
        m_page.choose(place);
        const QuotationRow *chosen = m_page.quotationAt(place);
        if (chosen && m_opensCardAtPointer) {
            showCard(chosen->id, true);
        } else if (m_card) {
            m_card->hide();
        }
    });
    connect(m_view, &ArticleView::besideClicked, this, [this] {
        m_pages.selection.setQuotation({});
        if (m_card) {
            m_card->hide();
        }
    });
    connect(m_view, &ArticleView::quotationHovered, this, [this](QuotationId id) {
        if (m_card && !m_card->isPinned() && m_opensCardAtPointer) {
            showCard(id, false);
        }
    });
    connect(m_view, &ArticleView::hoverEnded, this, [this] {
        // Time to move the pointer into the card.
        QTimer::singleShot(kToReachTheCard, this, [this] {
            if (m_card && m_view->hovered() != m_card->card().quotation) {
                m_card->closeUnlessPinned();
            }
        });
    });
    connect(m_strip, &SpeakerStrip::quotationClicked, &m_page,
            qOverload<QuotationId>(&ArticlePage::choose));
    connect(m_strip, &SpeakerStrip::quotationClicked, m_view, [this](QuotationId id) {
        if (const QuotationRow *row = m_page.quotation(id)) {
            m_view->reveal(hull(row->attribution.content));
        }
    });
    connect(m_strip, &SpeakerStrip::placeClicked, m_view, &ArticleView::goTo);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_card) {
            m_card->hide();
        }
        if (m_page.hasArticle()) {
            m_pages.selection.rememberPosition(m_view->topPosition());
        }
    });
}

bool ArticlePane::closeCard()
{
    if (!m_card || !m_card->isVisible()) {
        return false;
    }
    m_card->hide();
    return true;
}

void ArticlePane::setOpensCardAtPointer(bool opens)
{
    m_opensCardAtPointer = opens;
    if (m_card && !opens) {
        m_card->closeUnlessPinned();
    }
}

void ArticlePane::setReadingColours(Settings::ReadingColours colours)
{
    m_view->setPalette(readingPalette(colours));
    m_strip->setPalette(readingPalette(colours));
}

void ArticlePane::setCard(CardPopover *card)
{
    m_card = card;
}

void ArticlePane::showArticle()
{
    const qsizetype position = m_pages.selection.position();
    m_view->setArticle(m_page.hasArticle() ? std::make_shared<const Article>(m_page.article())
                                           : nullptr,
                       m_page.passages());
    m_strip->setMarks(m_page.strip());
    saySpeakers();
    m_find->refresh();
    m_languageNote->setText(m_page.languageNote());
    m_languageNote->setVisible(!m_languageNote->text().isEmpty());
    showStack();
    if (m_page.hasArticle()) {
        m_view->setAccessibleName(tr("Article: %1").arg(m_page.row().title));
        if (position > 0) {
            m_view->setTopPosition(position);
        }
        if (m_view->isCut()) {
            m_page.messages()->show(
                { .kind = Message::Kind::Warning,
                  .text = tr("“%1” is very long.").arg(m_page.row().title),
                  .detail = tr("Its beginning is shown here."),
                  .remedy = tr("All of it is in the library: search finds the rest.") });
        }
    }
}

void ArticlePane::showPassages()
{
    m_view->setPassages(m_page.passages());
    m_strip->setMarks(m_page.strip());
    saySpeakers();
    sayChosen();
}

void ArticlePane::saySpeakers()
{
    std::vector<SpokenRun> runs;
    for (const StripMark &mark : m_page.strip()) {
        const QuotationRow *row = mark.quotation ? m_page.quotation(*mark.quotation) : nullptr;
        if (row) {
            runs.push_back(
                { mark.range,
                  row->speakerName.isEmpty() ? tr("nobody is named") : row->speakerName });
        }
    }
    m_view->setSpoken(std::move(runs));
}

void ArticlePane::sayChosen()
{
    const QuotationRow *chosen = m_page.chosenQuotation();
    const auto id = chosen ? std::optional(chosen->id) : std::nullopt;
    if (id == m_said) {
        return;
    }
    m_said = id;
    // Where the keyboard is in a list, the row is said.
    if (!chosen || qobject_cast<QAbstractItemView *>(QApplication::focusWidget())) {
        return;
    }
    const auto mark =
        std::ranges::find(m_page.strip(), std::optional(chosen->id), &StripMark::quotation);
    QAccessibleAnnouncementEvent heard(m_view,
                                       mark == m_page.strip().end() ? chosen->text : mark->tip);
    QAccessible::updateAccessibility(&heard);
}

void ArticlePane::showStack()
{
    if (m_page.hasArticle()) {
        m_stack->setCurrentWidget(m_reading);
    } else if (m_pages.library.isEmpty()) {
        m_stack->setCurrentWidget(m_emptyLibrary);
    } else {
        m_noArticle->setText(m_page.emptyText());
        m_stack->setCurrentWidget(m_noArticle);
    }
}

void ArticlePane::showCard(QuotationId id, bool pinned)
{
    const auto card = m_page.card(id);
    const auto place = m_view->globalRect(id);
    if (m_card && card && place) {
        m_card->showCard(*card, *place, pinned);
    }
}

void ArticlePane::showCardOfChosen(bool withKeyboard)
{
    const QuotationRow *chosen = m_page.chosenQuotation();
    if (!chosen || !m_card) {
        return;
    }
    m_view->reveal(hull(chosen->attribution.content));
    showCard(chosen->id, true);
    if (withKeyboard && m_card->isVisible()) {
        m_card->takeFocus();
    }
}

} // namespace inquit
