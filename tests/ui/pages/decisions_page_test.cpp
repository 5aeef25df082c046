// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/decisions_page.h"
#include "pages/library_changes.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace inquit;
using namespace inquit::sample;

namespace {

const QuotationId kFirst { 1 };

struct Fixture {
    Fixture()
        : page(library.decisionFunctions(), changes, undo)
    {
    }
    /// As the library would hand it out now.
    QuotationRow row()
    {
        const auto rows = library.list({ .article = {}, .speaker = {}, .topic = {}, .mode = {} });
        return *std::ranges::find(rows, kFirst, &QuotationRow::id);
    }
    std::optional<Decision> decided() const
    {
        const auto found = library.decisions.find(kFirst);
        return found == library.decisions.end() ? std::nullopt : std::optional(found->second);
    }

    RememberedLibrary library;
    LibraryChanges changes;
    QUndoStack undo;
    DecisionsPage page;
};

} // namespace

class DecisionsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmingIsUndoneAndRedone()
    {
        Fixture f;
        const QSignalSpy changed(&f.changes, &LibraryChanges::attributionsChanged);
        f.page.confirm(f.row());
        QCOMPARE(f.decided(), std::optional(Decision { .check = Check::Confirmed, .speaker = {} }));
        f.undo.undo();
        QVERIFY(!f.decided());
        f.undo.redo();
        QCOMPARE(f.decided()->check, Check::Confirmed);
        QCOMPARE(changed.size(), 3);
    }

    void confirmingTwiceIsOneStep()
    {
        Fixture f;
        f.page.confirm(f.row());
        f.page.confirm(f.row());
        QCOMPARE(f.undo.count(), 1);
    }

    void theConfirmationIsToggled()
    {
        Fixture f;
        f.page.toggleConfirmed(f.row());
        QCOMPARE(f.decided()->check, Check::Confirmed);
        f.page.toggleConfirmed(f.row());
        QVERIFY(!f.decided());
    }

    void aRejectedQuotationIsOfferedBack()
    {
        Fixture f;
        f.page.reject(f.row());
        QCOMPARE(f.decided()->check, Check::Rejected);
        QCOMPARE(f.page.messages()->current()->actionText, u"Undo");
        f.page.messages()->act();
        QVERIFY(!f.decided());
    }

    void aChangedSpeakerIsKeptBesideTheMachines()
    {
        Fixture f;
        f.page.changeSpeaker(f.row(), kOkoye);
        QCOMPARE(f.decided(), std::optional(Decision { Check::Confirmed, kOkoye }));
        QCOMPARE(f.library.quotations[0].speaker, std::optional(kQuill));
        QCOMPARE(f.row().speaker, std::optional(kOkoye));
        f.page.changeSpeaker(f.row(), kCouncil);
        f.undo.undo();
        QCOMPARE(f.decided()->speaker, std::optional(kOkoye));
        f.undo.undo();
        QVERIFY(!f.decided());
    }

    void namingTheSameSpeakerConfirms()
    {
        Fixture f;
        f.page.changeSpeaker(f.row(), kQuill);
        QCOMPARE(f.decided(), std::optional(Decision { Check::Confirmed, std::nullopt }));
    }

    void aNameThatIsTypedBecomesASpeaker()
    {
        Fixture f;
        f.page.changeSpeaker(f.row(), u"  Tove   Lind "_s);
        QCOMPARE(f.library.named, QStringList { u"Tove Lind"_s });
        QCOMPARE(f.decided()->speaker, std::optional(SpeakerId { 99 }));
        f.page.changeSpeaker(f.row(), u"   "_s);
        QCOMPARE(f.undo.count(), 1);
    }

    void rejectingKeepsTheSpeakerThatWasNamed()
    {
        Fixture f;
        const QuotationRow row = f.row();
        f.page.changeSpeaker(row, kOkoye);
        f.page.reject(f.row());
        QCOMPARE(f.decided(), std::optional(Decision { Check::Rejected, kOkoye }));
        f.page.takeBack(row);
        QVERIFY(!f.decided());
        f.undo.undo();
        QCOMPARE(f.decided()->check, Check::Rejected);
    }

    void aRefusedDecisionIsToldAndIsNoStep()
    {
        Fixture f;
        f.library.error = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        const QSignalSpy changed(&f.changes, &LibraryChanges::attributionsChanged);
        f.page.reject(f.row());
        f.page.changeSpeaker(f.row(), u"Tove Lind"_s);
        QCOMPARE(f.undo.count(), 0);
        QVERIFY(changed.isEmpty());
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
    }

    void anUndoThatIsRefusedCanBeTriedAgain()
    {
        Fixture f;
        f.page.confirm(f.row());
        f.library.error = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        f.undo.undo();
        QCOMPARE(f.decided()->check, Check::Confirmed);
        QVERIFY(!f.page.messages()->isEmpty());
        f.library.error.reset();
        f.undo.redo();
        f.undo.undo();
        QVERIFY(!f.decided());
    }
};

QTEST_GUILESS_MAIN(DecisionsPageTest)
#include "decisions_page_test.moc"
