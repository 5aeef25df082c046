// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/disagreement.h"
#include "widgets/pages.h"
#include "widgets/window_parts.h"

#include <QModelIndex>
#include <QObject>

namespace inquit {

/// What the menu Library does with the article in hand: the row that the keyboard is on in the
/// library, or the open article.
class LibraryCommands : public QObject {
    Q_OBJECT

public:
    LibraryCommands(const Pages &pages, const WindowParts &parts);

private:
    QModelIndex articleInHand() const;
    void editDetails(const QModelIndex &row);
    void showDisagreements(const std::vector<Disagreement> &disagreements);
    void updateEnabled();

    Pages m_pages;
    WindowParts m_parts;
};

} // namespace inquit
