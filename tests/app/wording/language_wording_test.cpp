// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/language_wording.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class LanguageWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("Spanish") << u"es"_s << u"Spanish"_s;
        QTest::newRow("Chinese") << u"zh"_s << u"Chinese"_s;
        QTest::newRow("Danish") << u"da"_s << u"Danish"_s;
        QTest::newRow("none such") << u"??"_s << u"another language"_s;
    }
    void namesTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, name);
        QCOMPARE(languageNote(language),
                 u"This seems to be "_s + name + u". Attributions are found in English only."_s);
    }

    void saysNothingOfEnglishAndOfTheUnknown()
    {
        QCOMPARE(languageNote(u"en"), QString());
        QCOMPARE(languageNote(u""), QString());
    }
};

QTEST_GUILESS_MAIN(LanguageWordingTest)
#include "language_wording_test.moc"
