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
        : speakers(library.speakersFunctions(), selection, changes)
        , topics(library.topicsFunctions(), selection, changes)
        , quotes(library.quotesFunctions(), selection, changes, speakers, topics)
        , page(library.decisionFunctions(), selection, quotes, changes, undo)
    {
        // As the page of the article does, once all have read what changed.
        QObject::connect(&changes, &LibraryChanges::attributionsChanged, &selection,
                         &Selection::review);
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
    Selection selection { library.facts() };
    LibraryChanges changes;
    QUndoStack undo;
    SpeakersPage speakers;
    TopicsPage topics;
    QuotesPage quotes;
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

    void anUndoThatIsRefusedIsToldAndLeavesTheStackTrue()
    {
        Fixture f;
        f.page.confirm(f.row());
        f.library.error = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        f.undo.undo();
        QCOMPARE(f.decided()->check, Check::Confirmed);
        QCOMPARE(f.page.messages()->current()->kind, Message::Kind::Failure);
        QCOMPARE(f.undo.index(), 1);
        QVERIFY(f.undo.canUndo() && !f.undo.canRedo());
        f.library.error.reset();
        f.undo.undo();
        QVERIFY(!f.decided());
        QCOMPARE(f.undo.index(), 0);
    }

    void everyDecisionIsOfferedBack()
    {
        Fixture f;
        const QuotationRow row = f.row();
        const std::function<void()> decisions[] = {
            [&] { f.page.confirm(row); },
            [&] { f.page.toggleConfirmed(f.row()); },
            [&] { f.page.changeSpeaker(row, kOkoye); },
            [&] { f.page.takeBack(row); },
            [&] { f.page.reject(row); },
        };
        for (const auto &decide : decisions) {
            const auto before = f.decided();
            decide();
            QVERIFY(f.decided() != before);
            QVERIFY(f.page.messages()->current());
            QCOMPARE(f.page.messages()->current()->actionText, u"Undo");
            f.page.messages()->act();
            QCOMPARE(f.decided(), before);
            f.undo.redo();
        }
    }

    void whatIsConfirmedMovesOnAndUndoGoesBack()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setQuotation(kFirst);
        f.page.confirm(f.row());
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        f.undo.undo();
        QCOMPARE(f.selection.quotation(), std::optional(kFirst));
        f.undo.redo();
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
    }

    void whatIsRejectedMovesOnAndUndoGoesBack()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setQuotation(QuotationId { 2 }); // the last that is listed
        const auto rows = f.library.list({ .article = {}, .speaker = {}, .topic = {}, .mode = {} });
        f.page.reject(rows[1]);
        QCOMPARE(f.selection.quotation(), std::optional(kFirst));
        f.undo.undo();
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
    }

    void whatIsNotChosenMovesNothing()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setQuotation(QuotationId { 2 });
        f.page.confirm(f.row());
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        f.undo.undo();
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
    }
};

QTEST_GUILESS_MAIN(DecisionsPageTest)
#include "decisions_page_test.moc"
