// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/format.h"
#include "readers/reader_registry.h"

#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

QString contentsOf(const char *path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> ourTypes()
{
    QSet<QString> types;
    for (const Format &format : allFormats()) {
        for (const QLatin1StringView type : format.mimeTypes) {
            types.insert(type);
        }
    }
    return types;
}

} // namespace

/// The table of formats, and what has to say the same.
class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDesktopOpensWhatTheProgramReads()
    {
        const QString desktop =
            contentsOf(INQUIT_SOURCE_DIR "/packaging/desktop/io.github.inquit.Inquit.desktop");
        const auto line =
            QRegularExpression(u"^MimeType=(.*)$"_s, QRegularExpression::MultilineOption)
                .match(desktop);
        const QStringList listed = line.captured(1).split(u';', Qt::SkipEmptyParts);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), ourTypes());
        const QString metadata =
            contentsOf(INQUIT_SOURCE_DIR "/packaging/desktop/io.github.inquit.Inquit.metainfo.xml");
        QSet<QString> media;
        for (auto match = QRegularExpression(u"<mediatype>([^<]+)"_s).globalMatch(metadata);
             match.hasNext();) {
            media.insert(match.next().captured(1));
        }
        QCOMPARE(media, ourTypes());
    }

    void whatIsWrittenNamesEachFormat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("README") << contentsOf(INQUIT_SOURCE_DIR "/README.md");
        QTest::newRow("inquit") << contentsOf(INQUIT_SOURCE_DIR "/packaging/man/inquit.1");
        QTest::newRow("inquit-cli") << contentsOf(INQUIT_SOURCE_DIR "/packaging/man/inquit-cli.1");
    }
    void whatIsWrittenNamesEachFormat()
    {
        QFETCH(const QString, text);
        for (const Format &format : allFormats()) {
            QVERIFY2(text.contains(format.name, Qt::CaseInsensitive),
                     qPrintable(format.name.toString()));
        }
    }

    void theSystemKnowsTheTypesAndTheirSuffixes()
    {
        const QMimeDatabase database;
        for (const Format &format : allFormats()) {
            const QMimeType usual = database.mimeTypeForName(format.mimeTypes.front());
            QVERIFY2(usual.isValid(), format.id.data());
            QCOMPARE(database.mimeTypeForFile(u"a."_s + format.suffixes.front(),
                                              QMimeDatabase::MatchExtension),
                     usual);
        }
    }

    void eachFormatHasAReaderAndAFilter()
    {
        const ReaderRegistry registry;
        for (const Format &format : allFormats()) {
            const QString name = u"a."_s + format.suffixes.front();
            QCOMPARE((*formatOf({ "Words."_ba, name }))->id, format.id);
            QVERIFY(registry.read({ "Words."_ba, name }));
            QVERIFY(ReaderRegistry::nameFilters().contains(u"*."_s + format.suffixes.front()));
        }
    }

    void theContentIsAskedBeforeTheName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("refused"); ///< what it is; empty where it is read
        QTest::newRow("a page") << "<!DOCTYPE html>\n<html><p>Words.</p></html>"_ba << u"a.html"_s
                                << u"a web page"_s;
        QTest::newRow("a page named text")
            << "\n <HTML><body>Words."_ba << u"a.txt"_s << u"a web page"_s;
        QTest::newRow("a page named Markdown")
            << "<!doctype html><p>Words."_ba << u"a.md"_s << u"a web page"_s;
        QTest::newRow("Markdown with a comment")
            << "<!-- draft -->\n\n# Words\n\nMore."_ba << u"a.md"_s << QString();
        QTest::newRow("RTF") << "{\\rtf1\\ansi Words.}"_ba << u"a.txt"_s << u"RTF"_s;
        QTest::newRow("a feed") << "<?xml version=\"1.0\"?>\n<rss><channel/></rss>"_ba << u"a"_s
                                << u"XML"_s;
        QTest::newRow("words about a page")
            << "The page began with <html>, she said."_ba << u"a.txt"_s << QString();
        QTest::newRow("a name nobody knows") << "Words."_ba << u"a.xyz"_s << QString();
    }
    void theContentIsAskedBeforeTheName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const QString, refused);
        const auto article = ReaderRegistry().read({ bytes, name });
        QCOMPARE(article.has_value(), refused.isEmpty());
        if (!article) {
            QCOMPARE(article.error().kind, Error::Kind::UnknownFormat);
            QCOMPARE(article.error().subject, name);
            QCOMPARE(article.error().detail, refused);
        }
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
