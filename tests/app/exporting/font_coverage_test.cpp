// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/font_coverage.h"
#include "sample_notes.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class FontCoverageTest : public QObject {
    Q_OBJECT

private:
    static bool isLatin(char32_t c) { return c < 0x250 || (c >= 0x2000 && c < 0x2100); }

    /// Whether fontconfig knows a font with this character.
    static bool isInstalled(char32_t c)
    {
        QProcess process;
        process.start(u"fc-list"_s, { u":charset=%1"_s.arg(uint(c), 0, 16), u"family"_s });
        return process.waitForFinished(60'000) && !process.readAllStandardOutput().isEmpty();
    }

private Q_SLOTS:
    void whatEveryFontHasIsNotMissing()
    {
        QVERIFY(scriptsWithoutFont(u"Plain words."_s, isLatin).empty());
        QVERIFY(scriptsWithoutFont(u"“Água”, 1 – 2 …\u200d\ufe0f\u00ad"_s, isLatin).empty());
        QCOMPARE(missingFontsInWords({}), QString());
    }

    void whatIsMissingIsToldByWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const QString end = u": pages show boxes for them. Install "_s;
        const QString begin = u"No font on this computer has "_s;
        QTest::newRow("Japanese") << u"He said 日本語 (日本) twice"_s
                                  << begin + u"the Chinese or Japanese characters 日本語" + end
                + u"fonts-noto-cjk.";
        QTest::newRow("marks") << u"「はい」"_s
                               << begin + u"the Chinese or Japanese characters 「はい」" + end
                + u"fonts-noto-cjk.";
        QTest::newRow("emoji") << u"So it goes \U0001f600\U0001f468\u200d\U0001f469"_s
                               << begin + u"the emoji \U0001f600\U0001f468\U0001f469" + end
                + u"fonts-noto-color-emoji.";
        QTest::newRow("two writings")
            << u"서울, 東京"_s
            << begin + u"the Korean characters 서울, nor the Chinese or Japanese characters 東京"
                + end + u"fonts-noto-cjk.";
        QTest::newRow("two packages") << u"กข 日"_s
                                      << begin
                + u"the characters กข, nor the Chinese or "
                  u"Japanese characters 日"
                + end + u"fonts-noto-core and fonts-noto-cjk.";
    }

    void whatIsMissingIsToldByWriting()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(missingFontsInWords(scriptsWithoutFont(text, isLatin)), words);
    }

    void aSampleIsShort()
    {
        const auto missing = scriptsWithoutFont(u"一二三四五六七八九十"_s, isLatin);
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing.front().sample, u"一二三四五六"_s);
    }

    void theComputersFontsAreAsked_data()
    {
        QTest::addColumn<char32_t>("character");
        QTest::newRow("Latin") << char32_t(0xe9);
        QTest::newRow("Japanese") << char32_t(0x65e5);
        QTest::newRow("Korean") << char32_t(0xc11c);
        QTest::newRow("Thai") << char32_t(0xe01);
        QTest::newRow("emoji") << char32_t(0x1f600);
        QTest::newRow("no character") << char32_t(0x50000); // unassigned
    }

    void theComputersFontsAreAsked()
    {
        QFETCH(char32_t, character);
        const auto missing = scriptsWithoutFont(QString::fromUcs4(&character, 1));
        QCOMPARE(missing.empty(), isInstalled(character));
    }

    void everyWordOnThePagesIsAsked()
    {
        NotesDocument document = sample::notesOf(u"A note with 日."_s);
        document.author = u"本"_s;
        document.sections.front().article.title = u"語"_s;
        document.sections.front().cited.front().text = u"東"_s;
        document.sections.front().cited.front().speakerName = u"京"_s;
        const QString words = wordsToSet(document);
        for (const QString &character : { u"日"_s, u"本"_s, u"語"_s, u"東"_s, u"京"_s }) {
            QVERIFY2(words.contains(character), qPrintable(words));
        }
    }

    void thePackagesRecommendWhatIsToldToInstall()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/packaging/cmake/InquitPackages.cmake"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList recommends = lines.filter(u"_RECOMMENDS"_s);
        QCOMPARE(recommends.size(), 2); // the window's package and that of the command line
        const auto missing = scriptsWithoutFont(u"日서\U0001f600ก"_s, isLatin);
        QCOMPARE(missing.size(), size_t(4));
        for (const MissingScript &script : missing) {
            for (const QString &line : recommends) {
                QVERIFY2(line.contains(script.package), qPrintable(line));
            }
        }
    }
};

QTEST_MAIN(FontCoverageTest)
#include "font_coverage_test.moc"
