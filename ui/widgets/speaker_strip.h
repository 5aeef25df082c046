// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/passage.h"

#include <QWidget>

namespace inquit {

class ArticleView;

/// One column of marks beside the article's scroll bar: where in the article each speaker speaks.
/// A click goes there; the tooltip names the speaker and the words. With the keyboard, the arrows
/// go from mark to mark, each is said, and Return or Space goes there.
class SpeakerStrip : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerStrip(ArticleView &view, QWidget *parent = nullptr);

    void setMarks(std::vector<StripMark> marks);
    QSize sizeHint() const override { return { 14, 100 }; }
    /// The quotation whose mark is at `y`; none where there is no mark.
    const StripMark *at(int y) const;
    /// Where a quotation's mark stands; empty where it has none.
    QRect markOf(QuotationId id) const;

Q_SIGNALS:
    void quotationClicked(inquit::QuotationId id);
    void placeClicked(inquit::TextRange place); ///< a passage of the chosen topic or speaker

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Seen {
        const StripMark *mark;
        QRect place;
    };
    void goTo(qsizetype mark);
    void open(const StripMark &mark);
    /// The one that the keyboard is on, in the bounds of what is there; -1: there is none.
    qsizetype inHand() const;
    QRect place(const StripMark &mark) const;
    std::vector<Seen> seenMarks() const;

    ArticleView &m_view;
    std::vector<StripMark> m_marks;
    qsizetype m_inHand = 0;
};

} // namespace inquit
