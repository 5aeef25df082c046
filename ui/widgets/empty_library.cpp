// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/empty_library.h"

#include "widgets/article_type.h"
#include "widgets/speaker_colours.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QLabel *centred(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(QWidget *parent, QAction *action, const QString &text)
{
    auto *made = new QPushButton(action->icon(), text, parent);
    made->setMinimumSize(152, 36);
    made->setToolTip(action->toolTip());
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

void paintOnBase(QWidget *widget)
{
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

} // namespace

EmptyLibrary::EmptyLibrary(QAction *openFiles, QAction *paste, QAction *samples, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyLibrary"_s);
    setAccessibleName(tr("Empty library"));
    paintOnBase(this);
    auto *first = centred(this, tr("Read who said what"));
    QFont headline = ArticleType(ArticleType::kDefaultSize * 1.7).text();
    headline.setWeight(QFont::DemiBold);
    first->setFont(headline);
    auto *second = centred(this, tr("Open an article: every quotation is shown with who said it."));
    auto *third = centred(this, tr("Nothing leaves this computer."));
    auto *open = button(this, openFiles, tr("Open files…"));
    open->setObjectName(u"emptyOpen"_s);
    open->setDefault(true);
    auto *pasted = button(this, paste, tr("Paste an article"));
    pasted->setObjectName(u"emptyPaste"_s);
    auto *sample = button(this, samples, tr("Open the samples"));
    sample->setObjectName(u"emptySamples"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    for (QPushButton *each : { open, pasted, sample }) {
        row->addWidget(each);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(first);
    column->addSpacing(4);
    column->addWidget(second);
    column->addWidget(third);
    column->addSpacing(20);
    column->addLayout(row);
    column->addStretch(3);
}

NoArticle::NoArticle(QWidget *parent)
    : QWidget(parent)
    , m_text(centred(this, {}))
{
    setObjectName(u"noArticle"_s);
    paintOnBase(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_text);
    column->addStretch(3);
}

void NoArticle::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace inquit
