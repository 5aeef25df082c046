// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace inquit {

class ArticleView;

/// Finds words in the open article: as they are typed, all of them marked, Return and F3 go on.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    void open();
    /// False where it is not open.
    bool closeIfOpen();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    /// Looks anew: another article is shown.
    void refresh();
    int found() const { return int(m_places.size()); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find();
    void step(int by);
    void showMarks();
    void mark();

    ArticleView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QList<int> m_places; ///< in the document
    int m_current = -1;
};

} // namespace inquit
