// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/library_commands.h"

#include "pages/article_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/selection.h"
#include "widgets/deletion.h"
#include "widgets/details_dialog.h"
#include "widgets/disagreements_dialog.h"
#include "widgets/library_panel.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QMainWindow>

namespace inquit {

LibraryCommands::LibraryCommands(const Pages &pages, const WindowParts &parts)
    : QObject(&parts.window)
    , m_pages(pages)
    , m_parts(parts)
{
    const WindowActions &a = m_parts.actions;
    connect(a.scope, &QAction::triggered, &m_pages.selection, &Selection::toggleScope);
    connect(a.star, &QAction::triggered, this,
            [this] { m_pages.library.toggleStarred(articleInHand()); });
    connect(a.markRead, &QAction::triggered, this,
            [this] { m_pages.library.toggleRead(articleInHand()); });
    connect(a.removeArticle, &QAction::triggered, this, [this] {
        if (const QModelIndex row = articleInHand(); row.isValid()) {
            m_pages.library.remove({ row });
        }
    });
    connect(a.editDetails, &QAction::triggered, this, [this] { editDetails(articleInHand()); });
    connect(m_parts.docks.library, &LibraryPanel::detailsWanted, this,
            &LibraryCommands::editDetails);
    connect(a.readAgain, &QAction::triggered, &m_pages.import, &ImportPage::readAgain);
    connect(&m_pages.import, &ImportPage::disagreementsWanted, this,
            &LibraryCommands::showDisagreements);
    connect(a.destroyArticle, &QAction::triggered, this,
            [this] { askToDestroy(m_pages.library, articleInHand(), m_parts.window); });
    connect(&m_pages.article, &ArticlePage::articleChanged, this, &LibraryCommands::updateEnabled);
    updateEnabled();
}

QModelIndex LibraryCommands::articleInHand() const
{
    const LibraryPanel *panel = m_parts.docks.library;
    const QModelIndex row = m_parts.docks.focused() == panel ? panel->currentRow() : QModelIndex();
    return row.isValid() ? row : m_pages.library.current();
}

void LibraryCommands::editDetails(const QModelIndex &row)
{
    const QPersistentModelIndex edited(row);
    const auto details = m_pages.library.details(row);
    if (!details) {
        return;
    }
    DetailsDialog dialog(details->shown, details->found, &m_parts.window);
    if (dialog.exec() == QDialog::Accepted && edited.isValid()) {
        m_pages.library.setDetails(edited, dialog.details());
    }
}

void LibraryCommands::showDisagreements(const std::vector<Disagreement> &disagreements)
{
    auto *dialog = new DisagreementsDialog(disagreements, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisagreementsDialog::placeWanted, &m_pages.selection,
            [this](ArticleId article, TextRange place) {
                m_pages.selection.openArticle(article, place);
            });
    dialog->show();
}

void LibraryCommands::updateEnabled()
{
    const WindowActions &a = m_parts.actions;
    for (QAction *action :
         { a.star, a.markRead, a.editDetails, a.removeArticle, a.destroyArticle }) {
        action->setEnabled(m_pages.article.hasArticle());
    }
}

} // namespace inquit
