// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/decisions_page.h"

#include "commands/decide_command.h"
#include "pages/library_changes.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "pages/undo_offer.h"

namespace inquit {

using namespace Qt::StringLiterals;

DecisionsPage::DecisionsPage(Functions functions, Selection &selection, QuotesPage &quotes,
                             LibraryChanges &changes, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_selection(selection)
    , m_quotes(quotes)
    , m_changes(changes)
    , m_undo(undo)
{
    Q_ASSERT(m_functions.find && m_functions.set && m_functions.named);
}

void DecisionsPage::confirm(const QuotationRow &quotation)
{
    const QString done = quotation.speakerName.isEmpty()
        ? u"Confirmed."_s
        : u"Confirmed: "_s % quotation.speakerName % u" said it."_s;
    decide(quotation, { .command = u"confirm quotation"_s, .done = done }, Then::MoveOn,
           [](Decision &decision) { decision.check = Check::Confirmed; });
}

void DecisionsPage::toggleConfirmed(const QuotationRow &quotation)
{
    if (quotation.check != Check::Confirmed) {
        confirm(quotation);
        return;
    }
    decide(quotation, { .command = u"take confirmation back"_s, .done = u"No longer confirmed."_s },
           Then::Stay, [](Decision &decision) { decision.check = Check::Unchecked; });
}

void DecisionsPage::reject(const QuotationRow &quotation)
{
    decide(quotation,
           { .command = u"reject quotation"_s, .done = u"Taken out of the quotations."_s },
           Then::MoveOn, [](Decision &decision) { decision.check = Check::Rejected; });
}

void DecisionsPage::changeSpeaker(const QuotationRow &quotation, SpeakerId speaker)
{
    if (quotation.speaker == speaker) {
        confirm(quotation);
        return;
    }
    decide(quotation, { .command = u"change speaker"_s, .done = u"The speaker was changed."_s },
           Then::Stay, [speaker](Decision &decision) {
               decision.check = Check::Confirmed;
               decision.speaker = speaker;
           });
}

void DecisionsPage::changeSpeaker(const QuotationRow &quotation, const QString &name,
                                  SpeakerKind kind)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return;
    }
    if (const Result<SpeakerId> speaker = m_functions.named(wanted, kind)) {
        changeSpeaker(quotation, *speaker);
    } else {
        m_messages.showFailure(u"The speaker could not be named."_s, speaker.error());
    }
}

void DecisionsPage::takeBack(const QuotationRow &quotation)
{
    decide(quotation, { .command = u"take decision back"_s, .done = u"Back to what was found."_s },
           Then::Stay, [](Decision &decision) { decision = {}; });
}

void DecisionsPage::decide(const QuotationRow &quotation, const Words &words, Then then,
                           const std::function<void(Decision &)> &change)
{
    const Result<std::optional<Decision>> before = m_functions.find(quotation.key);
    if (!before) {
        m_messages.showFailure(u"The decision could not be saved."_s, before.error());
        return;
    }
    Decision decision = before->value_or(Decision {});
    change(decision);
    const auto after = decision == Decision {} ? std::nullopt : std::optional(decision);
    if (after != *before) {
        run(quotation, words, then, *before, after);
    }
}

void DecisionsPage::run(const QuotationRow &quotation, const Words &words, Then then,
                        const std::optional<Decision> &before, const std::optional<Decision> &after)
{
    const bool isChosen = m_selection.quotation() == quotation.id;
    const auto next =
        isChosen && then == Then::MoveOn ? m_quotes.neighbour(quotation.id) : std::nullopt;
    DecideCommand::Functions functions {
        .set = [this,
                key = quotation.key](const std::optional<Decision> &to) { return apply(key, to); },
        .moveOn =
            [this, next] {
                if (next) {
                    m_quotes.open(*next);
                }
            },
        .goBack =
            [this, quotation, isChosen] {
                if (isChosen) {
                    m_quotes.open(quotation);
                }
            },
    };
    if (Command::run(
            m_undo,
            std::make_unique<DecideCommand>(words.command, before, after, std::move(functions)))) {
        offerUndo(m_messages, m_undo, words.done);
    }
}

bool DecisionsPage::apply(const QuotationKey &key, const std::optional<Decision> &decision)
{
    if (const Result<void> result = m_functions.set(key, decision); !result) {
        m_messages.showFailure(u"The decision could not be saved."_s, result.error());
        return false;
    }
    Q_EMIT m_changes.attributionsChanged();
    return true;
}

} // namespace inquit
