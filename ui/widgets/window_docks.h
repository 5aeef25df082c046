// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QMenu;
class QWidget;

namespace inquit {

class LibraryPanel;
class NotesPanel;
class Panel;
class QuotesPanel;
class SpeakersPanel;
class TopicsPanel;
class WindowActions;
struct Pages;

/// The window's docks: where they stand at first, and the way from one to the next by keyboard.
class WindowDocks : public QObject {
    Q_OBJECT

public:
    WindowDocks(const Pages &pages, const WindowActions &actions, QMainWindow &window);

    LibraryPanel *library;
    SpeakersPanel *speakers;
    QuotesPanel *quotes;
    TopicsPanel *topics;
    NotesPanel *notes;

    QList<Panel *> all() const;
    /// The panel that the keyboard is in; null where it is in none.
    Panel *focused() const;
    /// Puts all panels where they stand at the first start.
    void arrange();
    /// Hides all panels, or shows again those that were seen before.
    void setShown(bool shown);
    bool anyShown() const;
    /// Gives panels way until the middle has `narrowest` pixels: the library first, then the right.
    /// Where there is more room than `ideal` again, they get back the width that they lost.
    void giveWay(int middle, int narrowest, int ideal);
    /// The next place for the keyboard after the present one: `article`, then the panels seen.
    void cycle(QWidget *article, int by);

private:
    void shareWidth();

    QMainWindow &m_window;
    bool m_isSqueezed = false;
    QList<Panel *> m_hidden;
    QList<Panel *> m_gaveWay;
};

} // namespace inquit
