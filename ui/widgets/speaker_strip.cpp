// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speaker_strip.h"

#include "widgets/article_document.h"
#include "widgets/article_view.h"
#include "widgets/contrast.h"
#include "widgets/focus_ring.h"
#include "widgets/plain_tips.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace inquit {

namespace {

constexpr int kLeast = 5; ///< of a mark's height

/// The height, 0 to 1, at which a document's position stands. Long documents are measured by their
/// characters, for laying all of one out takes time.
double height(const ArticleDocument &page, int position)
{
    if (page.characterCount() > 300'000) {
        return double(position) / page.characterCount();
    }
    const QRectF box = page.documentLayout()->blockBoundingRect(page.findBlock(position));
    const QTextBlock block = page.findBlock(position);
    const double within = double(position - block.position()) / std::max(1, block.length());
    return (box.top() + within * box.height()) / std::max(1.0, page.size().height());
}

} // namespace

SpeakerStrip::SpeakerStrip(ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("speakerStrip"));
    setAccessibleName(tr("Where speakers speak"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&view, &ArticleView::pageLaidOut, this, qOverload<>(&QWidget::update));
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this,
            qOverload<>(&QWidget::update));
}

void SpeakerStrip::setMarks(std::vector<StripMark> marks)
{
    m_marks = std::move(marks);
    update();
}

QRect SpeakerStrip::place(const StripMark &mark) const
{
    const ArticleDocument *page = m_view.page();
    if (!page) {
        return {};
    }
    const int top =
        int(::inquit::height(*page, page->documentPosition(mark.range.begin)) * height());
    const int bottom =
        int(::inquit::height(*page, page->documentPosition(mark.range.end)) * height());
    return QRect(3, top, width() - 6, std::max(kLeast, bottom - top));
}

QRect SpeakerStrip::markOf(QuotationId id) const
{
    const auto mark = std::ranges::find(m_marks, std::optional(id), &StripMark::quotation);
    return mark == m_marks.end() ? QRect() : place(*mark);
}

const StripMark *SpeakerStrip::at(int y) const
{
    for (const StripMark &mark : m_marks) {
        const QRect rect = place(mark).adjusted(0, -1, 0, 1);
        if (rect.top() <= y && y <= rect.bottom()) {
            return &mark;
        }
    }
    return nullptr;
}

/// Of neighbours that fill the same place only the last is seen; one that fades, only where all do.
std::vector<SpeakerStrip::Seen> SpeakerStrip::seenMarks() const
{
    std::vector<Seen> seen;
    for (const StripMark &mark : m_marks) {
        const Seen next { &mark, place(mark) };
        if (seen.empty() || seen.back().place != next.place) {
            seen.push_back(next);
        } else if (mark.emphasis != Passage::Emphasis::Faded
                   || seen.back().mark->emphasis == Passage::Emphasis::Faded) {
            seen.back() = next;
        }
    }
    return seen;
}

bool SpeakerStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const StripMark *mark = at(help->pos().y());
        QToolTip::showText(help->globalPos(), mark ? asWords(mark->tip) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void SpeakerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SpeakerColours colours(palette());
    painter.fillRect(QRect(0, 0, 1, height()), mixed(colours.base(), colours.text(), 0.1));
    for (const Seen &seen : seenMarks()) {
        const bool fades = seen.mark->emphasis == Passage::Emphasis::Faded;
        const bool isChosen = seen.mark->emphasis == Passage::Emphasis::Chosen;
        // What is chosen is wider and has an outline: told by shape, not by colour alone.
        painter.setPen(isChosen ? QPen(colours.text(), 1) : QPen(Qt::NoPen));
        painter.setBrush(fades ? mixed(colours.base(), colours.full(seen.mark->hue), 0.3)
                               : colours.full(seen.mark->hue));
        painter.drawRoundedRect(isChosen ? seen.place.adjusted(-2, 0, 2, 0) : seen.place, 2, 2);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), palette());
        if (inHand() >= 0) {
            painter.drawRoundedRect(place(m_marks[size_t(inHand())]).adjusted(-1, -2, 1, 2), 2, 2);
        }
    }
}

qsizetype SpeakerStrip::inHand() const
{
    return std::min(m_inHand, qsizetype(m_marks.size()) - 1);
}

void SpeakerStrip::goTo(qsizetype mark)
{
    m_inHand =
        std::clamp<qsizetype>(mark, 0, std::max<qsizetype>(0, qsizetype(m_marks.size()) - 1));
    update();
    const QString words = m_marks.empty() ? tr("Nobody is quoted here.")
                                          : tr("%1 of %2: %3")
                                                .arg(m_inHand + 1)
                                                .arg(m_marks.size())
                                                .arg(m_marks[size_t(m_inHand)].tip);
    setAccessibleDescription(words);
    QAccessibleAnnouncementEvent heard(this, words);
    QAccessible::updateAccessibility(&heard);
}

void SpeakerStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto chosen = std::ranges::find(m_marks, Passage::Emphasis::Chosen, &StripMark::emphasis);
    goTo(chosen == m_marks.end() ? inHand() : chosen - m_marks.begin());
}

void SpeakerStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return goTo(inHand() + 1);
    case Qt::Key_Up:
        return goTo(inHand() - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(qsizetype(m_marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (inHand() >= 0) {
            open(m_marks[size_t(inHand())]);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpeakerStrip::open(const StripMark &mark)
{
    if (mark.quotation) {
        Q_EMIT quotationClicked(*mark.quotation);
    } else {
        Q_EMIT placeClicked(mark.range);
    }
}

void SpeakerStrip::mousePressEvent(QMouseEvent *event)
{
    if (const StripMark *mark = at(int(event->position().y()))) {
        open(*mark);
        return;
    }
    QScrollBar *bar = m_view.verticalScrollBar();
    const double share = event->position().y() / std::max(1, height());
    bar->setValue(int(share * (bar->maximum() + bar->pageStep())) - bar->pageStep() / 2);
}

void SpeakerStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(at(int(event->position().y())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace inquit
