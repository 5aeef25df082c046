// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace inquit {

/// A speaker's disc with initials, as a widget.
class CardDisc : public QWidget {
    Q_OBJECT

public:
    explicit CardDisc(QWidget *parent = nullptr);
    void setSpeaker(int hue, const QString &initials);
    QSize sizeHint() const override { return { 40, 40 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_hue = -1;
    QString m_initials;
};

/// How sure an attribution is, as a small bar. The words stand beside it.
class ConfidenceBar : public QWidget {
    Q_OBJECT

public:
    explicit ConfidenceBar(QWidget *parent = nullptr);
    void setConfidence(double confidence); ///< 0 to 1
    QSize sizeHint() const override { return { 72, 6 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_confidence = 0;
};

} // namespace inquit
