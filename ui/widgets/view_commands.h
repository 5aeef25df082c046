// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"
#include "widgets/window_parts.h"

#include <QObject>

class QMenu;

namespace inquit {

/// What the menus Edit and View do, and the keys that go from pane to pane: finding, searching,
/// back and forward, text size, colours, panels, Esc.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    ViewCommands(const Pages &pages, const WindowParts &parts);

    void addThemes(QMenu &menu);

private:
    void addReadingColours(QMenu &menu);
    void connectFinding();
    void connectView();
    void connectPanes();
    void connectEscape();
    bool closeMessage();
    void updateEnabled();

    Pages m_pages;
    WindowParts m_parts;
};

} // namespace inquit
