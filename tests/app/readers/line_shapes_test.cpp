// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/language_guess.h"
#include "readers/line_shapes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

class LineShapesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsCredits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("credit");
        QTest::newRow("name and agency")
            << u"The two in Port Aldine [Ann Poe/Northlight]"_s << u"[Ann Poe/Northlight]"_s;
        QTest::newRow("from the files")
            << u"The two in June [File: Ann Poe/Northlight]"_s << u"[File: Ann Poe/Northlight]"_s;
        QTest::newRow("name") << u"The two in Port Aldine [Ann Poe]"_s << u"[Ann Poe]"_s;
        QTest::newRow("round") << u"The two in Port Aldine (Photo: Ann Poe)"_s
                               << u"(Photo: Ann Poe)"_s;
        QTest::newRow("agency photo") << u"The two in Port Aldine. (AP Photo/Ann Poe, File)"_s
                                      << u"(AP Photo/Ann Poe, File)"_s;
        QTest::newRow("after a stop") << u"The two in Port Aldine. Photograph: Ann Poe/Northlight"_s
                                      << u"Photograph: Ann Poe/Northlight"_s;
        QTest::newRow("alone") << u"Photo: Ann Poe"_s << u"Photo: Ann Poe"_s;
        QTest::newRow("ellipsis") << u"He said that he [would] go […]"_s << QString();
        QTest::newRow("sic") << u"He said that he would of gone [sic]"_s << QString();
        QTest::newRow("aside") << u"It was closed on Monday (and on Tuesday)"_s << QString();
        QTest::newRow("acronym") << u"A spokesman for the Harbour Union (HU)"_s << QString();
    }

    void findsCredits()
    {
        QFETCH(const QString, line);
        const auto credit = creditOf(line);
        QTEST(credit ? credit->in(line).toString() : QString(), "credit");
    }

    void findsOutlets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outlet");
        QTest::newRow("plain") << u"Source: The Skerrow Post"_s << u"The Skerrow Post"_s;
        QTest::newRow("capitals") << u"SOURCE: Northlight."_s << u"Northlight"_s;
        QTest::newRow("agencies") << u"Source: Northlight and news agencies"_s << u"Northlight"_s;
        QTest::newRow("emphasis") << u"**Source:** Northlight"_s << u"Northlight"_s;
        QTest::newRow("originally") << u"Originally published by Northlight"_s << u"Northlight"_s;
        QTest::newRow("sources say") << u"Sources said that the port was closed."_s << QString();
        QTest::newRow("nothing") << u"Source:"_s << QString();
    }

    void findsOutlets()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, outlet);
        QCOMPARE(sourceLineOutlet(line).value_or(QString()), outlet);
    }

    void tellsBylines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("names");
        QTest::newRow("role") << u"Jane Roe, Staff Writer"_s << u"Jane Roe"_s;
        QTest::newRow("small words") << u"By Ana de la Cruz"_s << u"Ana de la Cruz"_s;
        QTest::newRow("initials") << u"By J.R. O’Hara and Ann Poe"_s
                                  << u"J.R. O’Hara and Ann Poe"_s;
        QTest::newRow("in a place") << u"By Jane Roe in Port Aldine"_s << u"Jane Roe"_s;
        QTest::newRow("a sentence") << u"By Monday nobody remembered the ferry."_s << QString();
        QTest::newRow("a title") << u"By the sea"_s << QString();
    }

    void tellsBylines()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, names);
        QCOMPARE(bylineOf(line).value_or(Byline {}).names, names);
    }

    void guessesTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en")
            << u"The mayor said that the bridge would be open to the public by the end of the year."_s
            << u"en"_s;
        QTest::newRow("de")
            << u"Die Bürgermeisterin sagte, dass die Brücke für die Menschen in der Stadt nicht zu eng ist."_s
            << u"de"_s;
        QTest::newRow("fr")
            << u"La maire a dit que le pont serait ouvert pour les habitants et que ce ne sont pas des promesses."_s
            << u"fr"_s;
        QTest::newRow("es")
            << u"La alcaldesa dijo que el puente se abrirá para los vecinos y que no es una promesa sin más."_s
            << u"es"_s;
        QTest::newRow("ru") << u"Мэр сказала, что мост будет открыт."_s << u"ru"_s;
        QTest::newRow("uk") << u"Мер сказала, що міст буде відкрито."_s << u"uk"_s;
        QTest::newRow("ja") << u"市長は橋を開けておくと述べた。"_s << u"ja"_s;
        QTest::newRow("nothing") << u"42 1999"_s << QString();
    }

    void guessesTheLanguage()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        QCOMPARE(guessedLanguage(text), language);
    }
};

QTEST_GUILESS_MAIN(LineShapesTest)
#include "line_shapes_test.moc"
