// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
Enum choice(const QSettings &store, const QString &key, const QStringList &names, Enum otherwise)
{
    const qsizetype index = names.indexOf(store.value(key).toString());
    return index < 0 ? otherwise : Enum(index);
}

const QStringList &themeNames()
{
    static const QStringList names { u"desktop"_s, u"light"_s, u"dark"_s };
    return names;
}

const QStringList &readingColoursNames()
{
    static const QStringList names { u"desktop"_s, u"paper"_s, u"sepia"_s, u"night"_s };
    return names;
}

const QStringList &pageSizeNames()
{
    static const QStringList names { u"A4"_s, u"Letter"_s };
    return names;
}

Settings::PageSize usualPageSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Settings::PageSize::Letter
                                                                      : Settings::PageSize::A4;
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(u"Inquit"_s, u"Inquit"_s))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

int Settings::textSize() const
{
    bool isNumber = false;
    const int points = m_store->value("text/size"_L1, kNormalText).toInt(&isNumber);
    return isNumber && kSmallestText <= points && points <= kLargestText ? points : kNormalText;
}

void Settings::setTextSize(int points)
{
    m_store->setValue("text/size"_L1, std::clamp(points, kSmallestText, kLargestText));
}

Settings::Theme Settings::theme() const
{
    return choice(*m_store, u"window/theme"_s, themeNames(), Theme::Desktop);
}

void Settings::setTheme(Theme theme)
{
    m_store->setValue("window/theme"_L1, themeNames().at(int(theme)));
}

Settings::ReadingColours Settings::readingColours() const
{
    return choice(*m_store, u"text/colours"_s, readingColoursNames(), ReadingColours::Desktop);
}

void Settings::setReadingColours(ReadingColours colours)
{
    m_store->setValue("text/colours"_L1, readingColoursNames().at(int(colours)));
}

bool Settings::opensCardAtPointer() const
{
    return m_store->value("text/cardAtPointer"_L1, true).toBool();
}

void Settings::setOpensCardAtPointer(bool opens)
{
    m_store->setValue("text/cardAtPointer"_L1, opens);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue("window/geometry"_L1, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store->value("window/state"_L1).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_store->setValue("window/state"_L1, state);
}

std::optional<ArticleId> Settings::lastArticle() const
{
    const ArticleId id { m_store->value("session/article"_L1).toLongLong() };
    return id.isValid() ? std::optional(id) : std::nullopt;
}

qsizetype Settings::lastPosition() const
{
    return std::max<qsizetype>(0, m_store->value("session/position"_L1).toLongLong());
}

void Settings::setLastPlace(std::optional<ArticleId> article, qsizetype position)
{
    m_store->setValue("session/article"_L1, article.value_or(ArticleId {}).value);
    m_store->setValue("session/position"_L1, qint64(position));
}

bool Settings::isWholeLibrary() const
{
    return m_store->value("session/wholeLibrary"_L1, false).toBool();
}

void Settings::setWholeLibrary(bool whole)
{
    m_store->setValue("session/wholeLibrary"_L1, whole);
}

bool Settings::showsAllModes() const
{
    return m_store->value("quotes/allModes"_L1, false).toBool();
}

void Settings::setShowsAllModes(bool all)
{
    m_store->setValue("quotes/allModes"_L1, all);
}

Settings::PageSize Settings::pageSize() const
{
    return choice(*m_store, u"export/pageSize"_s, pageSizeNames(), usualPageSize());
}

void Settings::setPageSize(PageSize size)
{
    m_store->setValue("export/pageSize"_L1, pageSizeNames().at(int(size)));
}

int Settings::binDays() const
{
    bool isNumber = false;
    const int days = m_store->value("library/binDays"_L1, kUsualBinDays).toInt(&isNumber);
    return isNumber && days >= 0 ? days : kUsualBinDays;
}

void Settings::setBinDays(int days)
{
    m_store->setValue("library/binDays"_L1, days);
}

QString Settings::library() const
{
    return m_store->value("library/path"_L1).toString();
}

void Settings::setLibrary(const QString &path)
{
    m_store->setValue("library/path"_L1, path);
}

QString Settings::exportFolder() const
{
    const QString folder = m_store->value("export/folder"_L1).toString();
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : folder;
}

void Settings::setExportFolder(const QString &folder)
{
    m_store->setValue("export/folder"_L1, folder);
}

QString Settings::authorName() const
{
    return m_store->value("export/author"_L1).toString();
}

void Settings::setAuthorName(const QString &name)
{
    m_store->setValue("export/author"_L1, name);
}

QStringList Settings::recentFiles() const
{
    return m_store->value("session/recentFiles"_L1).toStringList().mid(0, kMostRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue("session/recentFiles"_L1, files.mid(0, kMostRecentFiles));
}

void Settings::clearRecentFiles()
{
    m_store->remove("session/recentFiles"_L1);
}

} // namespace inquit
