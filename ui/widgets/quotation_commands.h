// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "widgets/pages.h"
#include "widgets/window_parts.h"

#include <QObject>

#include <optional>

class QMenu;

namespace inquit {

class NoteCommands;

/// What the menu Quotes does, the card's buttons and the menu of a quotation: steps from one to the
/// next, and decisions. Keys decide the chosen quotation alone; card and menu, the one they are of.
class QuotationCommands : public QObject {
    Q_OBJECT

public:
    QuotationCommands(const Pages &pages, const WindowParts &parts, NoteCommands &notes);

private:
    void connectSteps();
    void connectDecisions();
    void connectCard();
    void connectMenus();
    void changeSpeaker(const QuotationRow &quotation);
    void showCard(const QuotationRow &quotation);
    void showTextMenu(std::optional<qsizetype> position, QPoint globalPlace);
    void showMenu(const QuotationRow &quotation, QPoint globalPlace);
    void addSelectionActions(QMenu &menu);
    void addDecisions(QMenu &menu, const QuotationRow &quotation);
    void addNoteActions(QMenu &menu, const QuotationRow &quotation);
    void updateEnabled();

    Pages m_pages;
    WindowParts m_parts;
    NoteCommands &m_notes;
};

} // namespace inquit
