// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/caret_voice.h"
#include "widgets/page_painter.h"
#include "widgets/pointer_rest.h"

#include <QTextEdit>

#include <memory>

namespace inquit {

class ArticleDocument;
class ArticleHighlighter;
class ArticleType;
class SyntaxDefinitions;
struct Article;

/// The page: one article, read only, its column centred, with its quotations marked. Text is
/// selected with mouse and keyboard (arrows with Shift; without it, they scroll); a click on a
/// quotation says which. With the keyboard in it, a ring is around it, and a screen reader is told
/// whose words the caret comes to.
class ArticleView : public QTextEdit {
    Q_OBJECT

public:
    ArticleView(const SyntaxDefinitions &syntax, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows an article from its beginning, with what is marked in it; none: an empty page.
    void setArticle(std::shared_ptr<const Article> article, std::vector<Passage> passages);
    const ArticleDocument *page() const { return m_page.get(); }
    bool isCut() const;

    /// What is marked on the page; the text is laid out anew only where cues or sources changed.
    void setPassages(std::vector<Passage> passages);

    /// What screen readers are told of the text: where whose words begin. With each new article or
    /// new passages.
    void setSpoken(std::vector<SpokenRun> runs) { m_voice.setSpoken(std::move(runs), page()); }
    const QuotationRuns &quotationRuns() const { return m_voice.runs(); }

    void setTextSize(double points);
    double textSize() const { return m_points; }

    /// Scrolls so that an article's place is seen, a third from the top unless it is in sight.
    void reveal(TextRange place);
    /// Scrolls to the first of some places, unless one of them is in sight.
    void revealOneOf(const TextRanges &places);
    /// Scrolls to a place and selects it, so that eye and screen reader find it.
    void goTo(TextRange place);
    /// The article's position at the top of what is seen, and back there.
    qsizetype topPosition() const;
    void setTopPosition(qsizetype articlePosition);
    /// What of the article is selected with mouse or keyboard; empty where nothing is.
    TextRange selectedText() const;
    /// The first line of a quotation, in global coordinates: where a card is attached.
    std::optional<QRect> globalRect(QuotationId id) const;
    /// What the pointer is on; an invalid id where it is on none.
    QuotationId hovered() const { return m_pointer.quotation(); }
    /// Widest and narrowest that a column of text may be, with its margins.
    int idealWidth() const;
    int narrowestWidth() const;

Q_SIGNALS:
    void placeClicked(qsizetype articlePosition);
    void quotationHovered(inquit::QuotationId id); ///< the pointer has rested on it
    void hoverEnded();
    void besideClicked(); ///< a click beside all text of the article
    /// A right click at a place of the text; none beside it.
    void menuWanted(std::optional<qsizetype> articlePosition, QPoint globalPlace);
    void menuKeyPressed();
    void pageLaidOut(); ///< marks or geometry of the page changed
    void laidOutAnew(); ///< the same article has a new page, without its extra selections
    void filesDropped(const QStringList &files);
    void textSizeChanged(double points);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *) const override { return false; }

private:
    void layOut();
    void layOutInPlace();
    void highlightAgain(const std::vector<int> &places);
    void centre();
    void placeMargins();
    std::optional<qsizetype> placeAt(QPointF viewportPosition) const;
    QPointF scrolled() const;

    const SyntaxDefinitions &m_syntax;
    std::shared_ptr<const Article> m_article;
    std::unique_ptr<ArticleDocument> m_page;
    std::unique_ptr<ArticleHighlighter> m_highlighter;
    std::unique_ptr<PagePainter> m_painter;
    std::vector<Passage> m_passages;
    CaretVoice m_voice;
    double m_points;
    PointerRest m_pointer;
};

} // namespace inquit
