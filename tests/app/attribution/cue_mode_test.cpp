// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/cue_mode.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class CueModeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCueTells_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QuotationType>("type");
        QTest::addColumn<bool>("hasVerb");
        QTest::addColumn<QuotationMode>("mode");
        using enum QuotationType;
        using enum QuotationMode;
        QTest::newRow("said") << u"said"_s << u"it is late"_s << Indirect << true << Speech;
        QTest::newRow("phrase") << u"made it clear on Monday"_s << u"that it is late"_s << Indirect
                                << true << Speech;
        QTest::newRow("belief") << u"still believes"_s << u"it is late"_s << Indirect << true
                                << Thought;
        QTest::newRow("finding") << u"has concluded"_s << u"that it is late"_s << Indirect << true
                                 << Other;
        QTest::newRow("unknown, a clause")
            << u"put his name to it"_s << u"that it is late"_s << Indirect << true << Speech;
        QTest::newRow("unknown, no clause")
            << u"the aim of"_s << u"being late"_s << Indirect << true << Other;
        QTest::newRow("no words") << u"acknowledged"_s << u"the gesture"_s << Indirect << false
                                  << Other;
        QTest::newRow("a name given")
            << u"called"_s << u"the plan a hobby"_s << Indirect << false << Speech;
        QTest::newRow("marks, unknown")
            << u"wrinkled"_s << u"“Late.”"_s << Direct << false << Speech;
        QTest::newRow("marks, thought")
            << u"thought"_s << u"“Late.”"_s << Direct << false << Thought;
        QTest::newRow("no cue") << QString() << u"it is late"_s << Indirect << true << Other;
    }

    void theCueTells()
    {
        QFETCH(QString, cue);
        QFETCH(QString, content);
        QFETCH(QuotationType, type);
        QFETCH(bool, hasVerb);
        static const Lexicon lexicon = Lexicon::english();
        const QString text = cue + u' ' + content;
        Attribution attribution { .type = type, .content = { { cue.size() + 1, text.size() } } };
        if (!cue.isEmpty()) {
            attribution.cue = { { 0, cue.size() } };
        }
        QTEST(modeOfCue(attribution, text, hasVerb, lexicon), "mode");
    }
};

QTEST_GUILESS_MAIN(CueModeTest)
#include "cue_mode_test.moc"
