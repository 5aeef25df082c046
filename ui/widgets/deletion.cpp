// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/deletion.h"

#include "models/roles.h"
#include "pages/library_page.h"
#include "settings/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Deletion", text);
}

} // namespace

void askToDestroy(LibraryPage &library, const QModelIndex &row, QWidget &window)
{
    if (!row.isValid()) {
        return;
    }
    const QPersistentModelIndex which(row);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Delete from this computer"), {}, {}, &window);
    box->setObjectName(u"destroyArticle"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delete “%1” and the notes on it from this computer?")
                     .arg(row.data(Role::Title).toString()));
    box->setInformativeText(
        tr("No word of them stays in the library. This cannot be undone, nor can "
           "what you did before. Backups made before updates are deleted too."));
    QPushButton *destroy = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    destroy->setObjectName(u"destroy"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(destroy, &QPushButton::clicked, &library,
                     [&library, which] { library.destroy({ QModelIndex(which) }); });
    box->open();
}

void addBinMenu(QMenu &menu, Settings &settings)
{
    QMenu *times = menu.addMenu(tr("&Keep what is removed"));
    times->setObjectName(u"binMenu"_s);
    auto *group = new QActionGroup(times);
    const auto add = [&](const QString &text, int days) {
        QAction *action = group->addAction(times->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings.binDays() == days);
        QObject::connect(action, &QAction::triggered, times,
                         [&settings, days] { settings.setBinDays(days); });
    };
    add(tr("For a &week"), 7);
    add(tr("For &30 days"), Settings::kUsualBinDays);
    add(tr("For a &year"), 365);
    add(tr("&Always"), 0);
}

} // namespace inquit
