// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace inquit {

/// What the program remembers between two starts, each key with its type, its default and its
/// limits. A stored value that is none of these reads as the default. Written at once; kept in
/// QSettings.
class Settings {
public:
    enum class Theme { Desktop, Light, Dark };
    /// The ground and the ink of the article's page, apart from the window's.
    enum class ReadingColours { Desktop, Paper, Sepia, Night };
    enum class PageSize { A4, Letter };

    Settings(); ///< those of the user: QSettings("Inquit", "Inquit")
    explicit Settings(const QString &iniFile);
    ~Settings();

    static constexpr int kSmallestText = 8;
    static constexpr int kLargestText = 36;
    static constexpr int kNormalText = 13;

    int textSize() const;         ///< of the article, in points
    void setTextSize(int points); ///< put within the limits
    Theme theme() const;
    void setTheme(Theme theme);
    ReadingColours readingColours() const;
    void setReadingColours(ReadingColours colours);
    bool opensCardAtPointer() const; ///< when the pointer rests on a quotation, or clicks it
    void setOpensCardAtPointer(bool opens);

    QString library() const; ///< opened where none is named; empty: the usual one
    void setLibrary(const QString &path);

    static constexpr int kUsualBinDays = 30;
    /// How long what was removed can be taken back, in days; 0: for ever.
    int binDays() const;
    void setBinDays(int days);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const; ///< docks and tool bars
    void setWindowState(const QByteArray &state);

    std::optional<ArticleId> lastArticle() const;
    qsizetype lastPosition() const; ///< in the article's text
    void setLastPlace(std::optional<ArticleId> article, qsizetype position);
    bool isWholeLibrary() const; ///< the scope switch
    void setWholeLibrary(bool whole);
    bool showsAllModes() const; ///< thoughts and the like too, beside speech
    void setShowsAllModes(bool all);

    PageSize pageSize() const; ///< of exports; by the locale where it was never chosen
    void setPageSize(PageSize size);
    QString exportFolder() const; ///< the documents folder where none was used
    void setExportFolder(const QString &folder);
    QString authorName() const; ///< on exports
    void setAuthorName(const QString &name);

    static constexpr qsizetype kMostRecentFiles = 10;
    QStringList recentFiles() const; ///< the latest first
    void addRecentFile(const QString &path);
    void clearRecentFiles();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace inquit
