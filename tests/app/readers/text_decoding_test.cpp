// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/text_decoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

class TextDecodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << "Plain words.\n"_ba << u"Plain words.\n"_s;
        QTest::newRow("utf-8") << "caf\xC3\xA9"_ba << u"café"_s;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBFhello"_ba << u"hello"_s;
        QTest::newRow("utf-16le with mark") << QByteArray("\xFF\xFEh\0i\0", 6) << u"hi"_s;
        QTest::newRow("utf-16be with mark") << QByteArray("\xFE\xFF\0h\0i", 6) << u"hi"_s;
        QTest::newRow("utf-16le without") << QByteArray("h\0e\0l\0l\0o\0", 10) << u"hello"_s;
        QTest::newRow("utf-16be without") << QByteArray("\0h\0e\0l\0l\0o", 10) << u"hello"_s;
        QTest::newRow("utf-32le with mark")
            << QByteArray("\xFF\xFE\0\0h\0\0\0i\0\0\0", 12) << u"hi"_s;
        QTest::newRow("half a surrogate") << QByteArray("\xFF\xFE\0\xD8h\0", 6) << u"\uFFFDh"_s;
        QTest::newRow("half a surrogate, declared")
            << "charset=utf-16le\xC3\xD8la"_ba
            << u"\u6863\u7261\u6573\u3D74\u7475\u2D66\u3631\u656C\uFFFD\u616C"_s;
        QTest::newRow("several marks") << "\xEF\xBB\xBF\xEF\xBB\xBF\xEF\xBB\xBFhi"_ba << u"hi"_s;
        QTest::newRow("typographic 1252")
            << "\x93We are\x94, she said \x96 twice"_ba << u"“We are”, she said – twice"_s;
        QTest::newRow("declared in html")
            << "<meta charset=\"koi8-r\">\n\xCD\xC9\xD2"_ba << u"<meta charset=\"koi8-r\">\nмир"_s;
        QTest::newRow("declared in a comment")
            << "-*- coding: latin-2 -*-\n\xB1"_ba << u"-*- coding: latin-2 -*-\ną"_s;
        QTest::newRow("declared in xml") << "<?xml version=\"1.0\" encoding='windows-1251'?>\xEC"_ba
                                         << u"<?xml version=\"1.0\" encoding='windows-1251'?>м"_s;
        QTest::newRow("declared, but is utf-8")
            << "charset=iso-8859-1\ncaf\xC3\xA9"_ba << u"charset=iso-8859-1\ncafé"_s;
        QTest::newRow("line ends are kept") << "a\r\nb\rc\n"_ba << u"a\r\nb\rc\n"_s;
        QTest::newRow("a stray zero byte") << QByteArray(
            "A text of some length has one zero byte \0 in it, and may be read all the same.", 78)
                                           << QString(u"A text of some length has one zero byte "_s
                                                      + QChar(0)
                                                      + u" in it, and may be read all the same."_s);
    }

    void findsTheEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const auto result = decoded(bytes, u"x"_s);
        QVERIFY(result.has_value());
        QCOMPARE(*result, text);
    }

    void brokenUtf8IsReadWithReplacements()
    {
        const auto result = decoded(
            "Zo\xC3\xAB, caf\xC3\xA9, na\xC3\xAFve, \xC3 and d\xC3\xA9j\xC3\xA0 vu, \xE2\x80"_ba,
            {});
        QVERIFY(result.has_value());
        QVERIFY(result->startsWith(u"Zoë, café, naïve, \uFFFD and déjà vu, "_s));
    }

    void detectsOldEncodings_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("windows-1252 German")
            << u"windows-1252"_s
            << u"Die Bürgermeisterin erklärte, die Brücke über den Fluß müsse für Fußgänger geöffnet bleiben. „Wir hören die Leute“, sagte sie später."_s;
        QTest::newRow("windows-1251 Russian")
            << u"windows-1251"_s
            << u"Мэр города заявила, что мост останется открытым для пешеходов. Она добавила, что ремонт начнётся весной и продлится до осени."_s;
        QTest::newRow("shift-jis Japanese")
            << u"Shift_JIS"_s
            << u"市長は橋を歩行者のために開けておくと述べた。工事は来年の春に始まる予定である。"_s;
        QTest::newRow("gb18030 Chinese")
            << u"GB18030"_s
            << u"市长表示，这座桥将继续向行人开放，维修工程将于明年春天开始，预计持续到秋天结束。"_s;
    }

    void detectsOldEncodings()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QString, text);
        QStringEncoder encoder(encoding.toLatin1().constData());
        if (!encoder.isValid()) {
            QSKIP("Qt was built without ICU");
        }
        const QByteArray bytes = encoder.encode(text);
        const auto result = decoded(bytes, {});
        QVERIFY(result.has_value());
        QCOMPARE(*result, text);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("pdf") << "%PDF-1.7 and so on"_ba << Error::Kind::Binary;
        QTest::newRow("png") << "\x89PNG\r\n\x1A\n...."_ba << Error::Kind::Binary;
        QTest::newRow("zip") << "PK\x03\x04 and so on"_ba << Error::Kind::Binary;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << Error::Kind::Binary;
        QTest::newRow("noise") << QByteArray("\x01\x02\x03 abc \x00\x04", 10)
                               << Error::Kind::Binary;
        QTest::newRow("nothing") << ""_ba << Error::Kind::Empty;
        QTest::newRow("white space") << " \r\n\t\n"_ba << Error::Kind::Empty;
        QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << Error::Kind::Empty;
        QTest::newRow("only a space in utf-8") << "\xC2\xA0\xE2\x80\x8B"_ba << Error::Kind::Empty;
    }

    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Kind, kind);
        const auto result = decoded(bytes, u"name.txt"_s);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().subject, u"name.txt"_s);
    }
};

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "text_decoding_test.moc"
