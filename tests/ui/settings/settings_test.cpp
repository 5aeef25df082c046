// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    static void write(const QString &path, const QString &key, const QVariant &value)
    {
        QSettings(path, QSettings::IniFormat).setValue(key, value);
    }

private Q_SLOTS:
    void whatIsSetIsThereNextTime()
    {
        const QString path = file(u"kept.ini"_s);
        {
            Settings settings(path);
            settings.setTextSize(17);
            settings.setTheme(Settings::Theme::Dark);
            settings.setReadingColours(Settings::ReadingColours::Sepia);
            settings.setOpensCardAtPointer(false);
            settings.setWindowGeometry("geometry");
            settings.setWindowState("state");
            settings.setLastPlace(ArticleId { 42 }, 1234);
            settings.setWholeLibrary(true);
            settings.setShowsAllModes(true);
            settings.setPageSize(Settings::PageSize::Letter);
            settings.setAuthorName(u"Mara Quill"_s);
            settings.setExportFolder(u"/exports"_s);
        }
        const Settings settings(path);
        QCOMPARE(settings.textSize(), 17);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.readingColours(), Settings::ReadingColours::Sepia);
        QVERIFY(!settings.opensCardAtPointer());
        QCOMPARE(settings.windowGeometry(), "geometry");
        QCOMPARE(settings.windowState(), "state");
        QCOMPARE(settings.lastArticle(), std::optional(ArticleId { 42 }));
        QCOMPARE(settings.lastPosition(), 1234);
        QVERIFY(settings.isWholeLibrary());
        QVERIFY(settings.showsAllModes());
        QCOMPARE(settings.pageSize(), Settings::PageSize::Letter);
        QCOMPARE(settings.authorName(), u"Mara Quill");
        QCOMPARE(settings.exportFolder(), u"/exports");
    }

    void nothingStoredIsTheDefault()
    {
        const Settings settings(file(u"new.ini"_s));
        QCOMPARE(settings.textSize(), Settings::kNormalText);
        QCOMPARE(settings.theme(), Settings::Theme::Desktop);
        QCOMPARE(settings.readingColours(), Settings::ReadingColours::Desktop);
        QVERIFY(settings.opensCardAtPointer());
        QVERIFY(!settings.lastArticle());
        QCOMPARE(settings.lastPosition(), 0);
        QVERIFY(!settings.isWholeLibrary());
        QVERIFY(settings.recentFiles().isEmpty());
        QVERIFY(!settings.exportFolder().isEmpty());
    }

    void nonsenseReadsAsTheDefault_data()
    {
        QTest::addColumn<QVariant>("size");
        QTest::newRow("a word") << QVariant(u"large"_s);
        QTest::newRow("too small") << QVariant(1);
        QTest::newRow("too large") << QVariant(4000);
        QTest::newRow("a list") << QVariant(QStringList { u"1"_s, u"2"_s });
    }
    void nonsenseReadsAsTheDefault()
    {
        QFETCH(QVariant, size);
        const QString path = file(u"nonsense.ini"_s);
        write(path, u"text/size"_s, size);
        write(path, u"window/theme"_s, u"octarine"_s);
        write(path, u"text/colours"_s, u"Solarized Dark"_s);
        write(path, u"session/article"_s, -3);
        write(path, u"session/position"_s, -3);
        const Settings settings(path);
        QCOMPARE(settings.readingColours(), Settings::ReadingColours::Desktop);
        QCOMPARE(settings.textSize(), Settings::kNormalText);
        QCOMPARE(settings.theme(), Settings::Theme::Desktop);
        QVERIFY(!settings.lastArticle());
        QCOMPARE(settings.lastPosition(), 0);
    }

    void textSizeStaysWithinLimits()
    {
        Settings settings(file(u"limits.ini"_s));
        settings.setTextSize(1000);
        QCOMPARE(settings.textSize(), Settings::kLargestText);
        settings.setTextSize(0);
        QCOMPARE(settings.textSize(), Settings::kSmallestText);
    }

    void pageSizeFollowsTheCountry()
    {
        const QLocale before;
        const Settings settings(file(u"country.ini"_s));
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(settings.pageSize(), Settings::PageSize::Letter);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(settings.pageSize(), Settings::PageSize::A4);
        QLocale::setDefault(before);
    }

    void recentFilesAreTheLatestEachOnce()
    {
        Settings settings(file(u"recent.ini"_s));
        for (int i = 0; i < 14; ++i) {
            settings.addRecentFile(QString::number(i));
        }
        settings.addRecentFile(u"9"_s);
        const QStringList files = settings.recentFiles();
        QCOMPARE(files.size(), Settings::kMostRecentFiles);
        QCOMPARE(files.constFirst(), u"9");
        QCOMPARE(files.count(u"9"_s), 1);
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
