// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/disagreement_wording.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class DisagreementWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsDecisionAndFinding_data()
    {
        using Kind = Disagreement::Kind;
        QTest::addColumn<Disagreement>("disagreement");
        QTest::addColumn<QString>("words");
        QTest::newRow("other speaker") << Disagreement { .kind = Kind::OtherSpeaker,
                                                         .check = Check::Unchecked,
                                                         .decided = u"Mara Quill"_s,
                                                         .found = u"Ilya Brandt"_s }
                                       << u"You said Mara Quill; now Ilya Brandt is found."_s;
        QTest::newRow("other words") << Disagreement {
            .kind = Kind::OtherWords, .check = Check::Confirmed, .decided = u"Mara Quill"_s
        } << u"You confirmed it for Mara Quill; now it begins or ends elsewhere."_s;
        QTest::newRow("not found")
            << Disagreement { .kind = Kind::NotFound, .check = Check::Confirmed }
            << u"You confirmed it for nobody; now it is not found."_s;
        QTest::newRow("rejected") << Disagreement { .kind = Kind::OtherSpeaker,
                                                    .check = Check::Rejected,
                                                    .decided = u"Mara Quill"_s,
                                                    .found = u"Ilya Brandt"_s }
                                  << u"You rejected it; now Ilya Brandt is found."_s;
    }
    void tellsDecisionAndFinding()
    {
        QFETCH(const Disagreement, disagreement);
        QTEST(worded(disagreement), "words");
    }
};

QTEST_GUILESS_MAIN(DisagreementWordingTest)
#include "disagreement_wording_test.moc"
