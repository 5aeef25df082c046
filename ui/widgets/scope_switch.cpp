// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/scope_switch.h"

#include "pages/selection.h"
#include "widgets/contrast.h"
#include "widgets/row_paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

ScopeSwitch::ScopeSwitch(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_article(new QToolButton(this))
    , m_library(new QToolButton(this))
{
    setObjectName(u"scopeSwitch"_s);
    setAccessibleName(tr("Speakers, quotes and topics of"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_article->setText(tr("This article"));
    m_article->setObjectName(u"scopeArticle"_s);
    m_article->setToolTip(tr("Show what this article says (Ctrl+L)"));
    m_library->setText(tr("Whole library"));
    m_library->setObjectName(u"scopeLibrary"_s);
    m_library->setToolTip(tr("Show what all articles say (Ctrl+L)"));
    for (QToolButton *button : { m_article, m_library }) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_article, &QToolButton::clicked, this, [this] {
        m_selection.setScope(Scope::Article);
        showScope();
    });
    connect(m_library, &QToolButton::clicked, this, [this] {
        m_selection.setScope(Scope::Library);
        showScope();
    });
    connect(&selection, &Selection::changed, this, [this](const SelectionChange &change) {
        if (change.has(SelectionChange::Scope)) {
            showScope();
        }
    });
    showScope();
}

void ScopeSwitch::showScope()
{
    m_article->setChecked(m_selection.scope() == Scope::Article);
    m_library->setChecked(m_selection.scope() == Scope::Library);
    // Styles draw a checked button faintly, above all on a dark ground.
    const QPalette quiet = palette();
    const QColor accent = quiet.color(QPalette::Active, QPalette::Highlight);
    for (QToolButton *button : { m_article, m_library }) {
        QPalette colours = quiet;
        if (button->isChecked()) {
            const QColor ground = mixed(quiet.color(QPalette::Button), accent, 0.35);
            colours.setColor(QPalette::Button, ground);
            colours.setColor(QPalette::ButtonText,
                             readable(quiet.color(QPalette::ButtonText), ground));
        }
        button->setPalette(colours);
        button->setFont(button->isChecked() ? RowPaint::strong(font()) : font());
    }
}

void ScopeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showScope();
    }
}

} // namespace inquit
