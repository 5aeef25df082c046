// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_view.h"

#include "article/article.h"
#include "widgets/article_accessible.h"
#include "widgets/article_document.h"
#include "widgets/article_highlighter.h"
#include "widgets/focus_ring.h"
#include "widgets/page_sight.h"
#include "widgets/syntax_definitions.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace inquit {

namespace {

constexpr int kSide = 28; ///< beside the column
/// Keys that scroll the page, where without Shift they would move a caret that is not seen.
using ScrollKey = std::pair<int, QAbstractSlider::SliderAction>;
constexpr ScrollKey kScrollKeys[] = { { Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd },
                                      { Qt::Key_Up, QAbstractSlider::SliderSingleStepSub },
                                      { Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd },
                                      { Qt::Key_Space, QAbstractSlider::SliderPageStepAdd },
                                      { Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub },
                                      { Qt::Key_Home, QAbstractSlider::SliderToMinimum },
                                      { Qt::Key_End, QAbstractSlider::SliderToMaximum } };
/// Beyond it, to lay the page out anew is cheaper than to change its blocks one by one.
constexpr size_t kMostHighlightedAgain = 200;

} // namespace

ArticleView::ArticleView(const SyntaxDefinitions &syntax, QWidget *parent)
    : QTextEdit(parent)
    , m_syntax(syntax)
    , m_voice(*this)
    , m_points(ArticleType::kDefaultSize)
{
    ArticleAccessible::installFor(*this);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(false); // what is dropped goes to the window
    viewport()->setMouseTracking(true);
    setObjectName(QStringLiteral("articleView"));
    setAccessibleName(tr("Article"));
    connect(&m_pointer, &PointerRest::rested, this, &ArticleView::quotationHovered);
    connect(&m_pointer, &PointerRest::left, this, &ArticleView::hoverEnded);
}

ArticleView::~ArticleView()
{
    m_highlighter.reset();
    setDocument(nullptr);
}

bool ArticleView::isCut() const
{
    return m_page && m_page->isCut();
}

void ArticleView::setArticle(std::shared_ptr<const Article> article, std::vector<Passage> passages)
{
    m_article = std::move(article);
    m_passages = std::move(passages);
    m_voice.setSpoken({}, nullptr);
    m_pointer.forget();
    layOut();
    verticalScrollBar()->setValue(0);
}

void ArticleView::layOut()
{
    m_highlighter.reset();
    m_painter.reset();
    setExtraSelections({}); // they are places of the page that goes
    setDocument(nullptr);
    m_page.reset();
    m_voice.setPage(nullptr);
    if (m_article) {
        const SpeakerColours colours(palette());
        m_page = std::make_unique<ArticleDocument>(*m_article, ArticleType(m_points, font()),
                                                   colours.onPage(colours.secondaryText()));
        placeMargins();
        m_painter = std::make_unique<PagePainter>(*m_page, colours);
        m_painter->setPassages(m_passages);
        m_highlighter = std::make_unique<ArticleHighlighter>(*m_page, colours);
        m_highlighter->setDefinition(m_syntax.article());
        m_highlighter->setTheme(m_syntax.theme(palette()));
        m_highlighter->setPassages(m_passages);
        m_highlighter->setDocument(m_page.get());
        m_highlighter->rehighlight(); // before the view gives the page its layout
        centre();
        m_voice.setPage(m_page.get());
        setDocument(m_page.get());
        setCursorWidth(0); // seen once the keyboard selects; the width is the document's
    }
    viewport()->update();
    Q_EMIT pageLaidOut();
}

void ArticleView::layOutInPlace()
{
    const qsizetype top = topPosition();
    const bool atStart = verticalScrollBar()->value() == 0;
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    layOut();
    if (m_page && anchor != position) {
        QTextCursor selected(m_page.get());
        selected.setPosition(anchor);
        selected.setPosition(position, QTextCursor::KeepAnchor);
        setTextCursor(selected);
        verticalScrollBar()->setValue(0); // it need not be in sight
    }
    if (!atStart) {
        setTopPosition(top);
    }
    Q_EMIT laidOutAnew();
}

void ArticleView::placeMargins()
{
    QTextFrameFormat frame = m_page->rootFrame()->frameFormat();
    frame.setLeftMargin(kSide);
    frame.setRightMargin(kSide);
    frame.setTopMargin(32);
    frame.setBottomMargin(64);
    m_page->rootFrame()->setFrameFormat(frame);
}

void ArticleView::setPassages(std::vector<Passage> passages)
{
    m_passages = std::move(passages);
    if (!m_page) {
        return;
    }
    m_painter->setPassages(m_passages);
    const std::vector<int> changed = m_highlighter->setPassages(m_passages);
    if (changed.size() > kMostHighlightedAgain) {
        layOutInPlace();
    } else if (!changed.empty()) {
        highlightAgain(changed);
    }
    viewport()->update();
}

void ArticleView::highlightAgain(const std::vector<int> &places)
{
    const bool atStart = verticalScrollBar()->value() == 0;
    const qsizetype top = topPosition();
    QTextBlock last;
    for (const int place : places) {
        const QTextBlock block = m_page->findBlock(place);
        if (block != last) {
            m_highlighter->rehighlightBlock(block);
            last = block;
        }
    }
    if (!atStart) {
        setTopPosition(top);
    }
}

void ArticleView::setTextSize(double points)
{
    points = std::clamp(points, ArticleType::kSmallest, ArticleType::kLargest);
    if (points == m_points) {
        return;
    }
    m_points = points;
    layOutInPlace();
    Q_EMIT textSizeChanged(m_points);
}

int ArticleView::idealWidth() const
{
    return int(ArticleType(m_points, font()).measure()) + 2 * kSide;
}

int ArticleView::narrowestWidth() const
{
    return int(ArticleType(m_points, font()).narrowestMeasure()) + 2 * kSide;
}

void ArticleView::centre()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (room - idealWidth()) / 2);
    setViewportMargins(std::max(side, kFocusRing), kFocusRing, std::max(side, kFocusRing),
                       kFocusRing);
}

QPointF ArticleView::scrolled() const
{
    return { double(horizontalScrollBar()->value()), double(verticalScrollBar()->value()) };
}

void ArticleView::reveal(TextRange place)
{
    if (m_page && !place.isEmpty()) {
        PageSight(*this, *m_page).reveal(place);
    }
}

void ArticleView::revealOneOf(const TextRanges &places)
{
    if (m_page && !places.empty()) {
        PageSight(*this, *m_page).revealOneOf(places);
    }
}

void ArticleView::goTo(TextRange place)
{
    if (m_page && !place.isEmpty()) {
        PageSight(*this, *m_page).select(place);
    }
}

qsizetype ArticleView::topPosition() const
{
    if (!m_page) {
        return 0;
    }
    return m_page->articlePosition(m_page->lineBelow(scrolled().y() + 1)).value_or(0);
}

void ArticleView::setTopPosition(qsizetype articlePosition)
{
    if (m_page) {
        PageSight(*this, *m_page).scrollToTop(articlePosition);
    }
}

TextRange ArticleView::selectedText() const
{
    const QTextCursor cursor = textCursor();
    if (!m_page || !cursor.hasSelection()) {
        return {};
    }
    const auto begin = m_page->articlePosition(cursor.selectionStart());
    const auto end = m_page->articlePosition(cursor.selectionEnd());
    return begin && end ? TextRange { *begin, *end } : TextRange {};
}

std::optional<QRect> ArticleView::globalRect(QuotationId id) const
{
    if (!m_painter) {
        return {};
    }
    const QRectF place = m_painter->seenPart(id, QRectF(scrolled(), viewport()->size()));
    if (place.isEmpty()) {
        return {};
    }
    const QRect here = place.translated(-scrolled()).toAlignedRect();
    return QRect(viewport()->mapToGlobal(here.topLeft()), here.size());
}

std::optional<qsizetype> ArticleView::placeAt(QPointF viewportPosition) const
{
    if (!m_page) {
        return {};
    }
    const int position =
        m_page->documentLayout()->hitTest(scrolled() + viewportPosition, Qt::ExactHit);
    return position < 0 ? std::nullopt : m_page->articlePosition(position);
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // beside the column
        return QCoreApplication::sendEvent(verticalScrollBar(), event);
    }
    const bool isDone = QTextEdit::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) { // of what is beside the column
        QPainter painter(this);
        paintFocusRing(painter, rect().adjusted(0, 0, -verticalScrollBar()->width(), 0), palette());
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return isDone;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    if (!m_painter) {
        QTextEdit::paintEvent(event);
        return;
    }
    const QRectF clip = QRectF(event->rect()).translated(scrolled());
    {
        QPainter under(viewport());
        under.translate(-scrolled());
        m_painter->paintUnder(under, clip);
    }
    QTextEdit::paintEvent(event);
    QPainter over(viewport());
    over.translate(-scrolled());
    m_painter->paintOver(over, clip);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    centre();
    QTextEdit::resizeEvent(event);
    Q_EMIT pageLaidOut();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        layOutInPlace();
    }
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        Q_EMIT menuKeyPressed();
    } else {
        const QPoint place = event->globalPos();
        Q_EMIT menuWanted(placeAt(viewport()->mapFromGlobal(place)), place);
    }
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    setCursorWidth(event->modifiers() & Qt::ShiftModifier ? 1 : 0);
    const auto *scroll = std::ranges::find(kScrollKeys, event->key(), &ScrollKey::first);
    if (plain && scroll != std::end(kScrollKeys)) {
        verticalScrollBar()->triggerAction(scroll->second);
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const auto place = event->buttons() == Qt::NoButton ? placeAt(event->position()) : std::nullopt;
    const QuotationId under =
        place ? m_painter->quotationAt(*place).value_or(QuotationId {}) : QuotationId {};
    viewport()->setCursor(under.isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
    m_pointer.moveTo(under);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_pointer.moveTo({});
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !m_page) {
        return;
    }
    m_pointer.forget();
    if (const auto place = placeAt(event->position())) {
        Q_EMIT placeClicked(*place);
    } else {
        Q_EMIT besideClicked();
    }
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setTextSize(m_points + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    m_pointer.forget();
    QTextEdit::wheelEvent(event);
}

} // namespace inquit
