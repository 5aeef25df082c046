// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace inquit {

/// Rich text that shows words as they are. Where Qt guesses, it takes words for rich text by their
/// look, and opens the pictures that they name: a title of an article may name any file.
///   "a <b> & c"  ->  "<qt>a &lt;b&gt; &amp; c</qt>"
QString asWords(const QString &words);

/// While it lives, every tooltip of the program, of widgets, rows and menu entries, is shown as
/// plain words, whoever wrote them. What stands in their toolTip() and ToolTipRole stays as it is.
class PlainTips : public QObject {
    Q_OBJECT

public:
    explicit PlainTips(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace inquit
