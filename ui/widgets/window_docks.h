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
    /// Panels at the sides give way until `middle`, the article, is `narrowest` pixels wide: first
    /// of their width, then the library goes, then the other side. Where there is more room than
    /// `ideal` again, they come back. After each change of the window's size.
    void giveWay(const QWidget &middle, int narrowest, int ideal);
    /// Shows what gave way, so that the window's state is stored as the reader made it.
    void takeBack();
    /// Where F6 stops beside the panels: `before` them, and at last at the buttons of `tools`.
    void setStops(const QList<QWidget *> &before, QWidget *tools);
    /// Gives the keyboard to the next place after the present one, of those in sight.
    void cycle(int by);

private:
    using Side = QList<Panel *>;

    void shareWidth();
    Side shownAt(Qt::DockWidgetArea area) const;
    /// The panels to hide next; none where no side has any.
    Side nextToGo() const;
    void squeeze();
    void bringBack(int room);

    QMainWindow &m_window;
    bool m_isSqueezed = false;
    Side m_hidden;
    QList<Side> m_gaveWay; ///< the first to go first
    QList<QWidget *> m_before;
    QWidget *m_tools = nullptr;
};

} // namespace inquit
