// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plain_tips.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <optional>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// A tooltip and what it is about: it goes when the pointer leaves that.
struct Tip {
    QString words;
    QRect about; ///< in the widget
};

std::optional<Tip> tipOfRow(const QWidget &viewport, QPoint place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport.parentWidget());
    if (!view || view->viewport() != &viewport) {
        return {};
    }
    const QModelIndex row = view->indexAt(place);
    return Tip { row.data(Qt::ToolTipRole).toString(), view->visualRect(row) };
}

std::optional<Tip> tipOfEntry(const QWidget &widget, QPoint place)
{
    const auto *menu = qobject_cast<const QMenu *>(&widget);
    QAction *entry = menu && menu->toolTipsVisible() ? menu->actionAt(place) : nullptr;
    return entry ? std::optional(Tip { entry->toolTip(), menu->actionGeometry(entry) })
                 : std::nullopt;
}

/// None where the widget has none of its own: its parents are asked then.
std::optional<Tip> tipAt(const QWidget &widget, QPoint place)
{
    if (auto row = tipOfRow(widget, place)) {
        return row;
    }
    if (auto entry = tipOfEntry(widget, place)) {
        return entry;
    }
    return widget.toolTip().isEmpty() ? std::nullopt
                                      : std::optional(Tip { widget.toolTip(), widget.rect() });
}

} // namespace

QString asWords(const QString &words)
{
    return words.isEmpty()
        ? QString()
        : u"<qt>"_s + words.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</qt>"_s;
}

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const std::optional<Tip> tip = tipAt(*widget, help->pos());
    if (!tip) {
        return QObject::eventFilter(watched, event);
    }
    QToolTip::showText(help->globalPos(), asWords(tip->words), widget, tip->about);
    event->accept();
    return true;
}

} // namespace inquit
