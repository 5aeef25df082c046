// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace inquit {

/// What stands in the article's place while the library is empty: three lines, three buttons.
class EmptyLibrary : public QWidget {
    Q_OBJECT

public:
    EmptyLibrary(QAction *openFiles, QAction *paste, QAction *samples, QWidget *parent = nullptr);
};

/// What stands there while no article is open: one sentence.
class NoArticle : public QWidget {
    Q_OBJECT

public:
    explicit NoArticle(QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    QLabel *m_text;
};

} // namespace inquit
