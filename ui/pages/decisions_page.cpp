// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/decisions_page.h"

#include "pages/library_changes.h"
#include "pages/undo_offer.h"
#include "pages/undoable_step.h"

namespace inquit {

using namespace Qt::StringLiterals;

DecisionsPage::DecisionsPage(Functions functions, LibraryChanges &changes, QUndoStack &undo,
                             QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_changes(changes)
    , m_undo(undo)
{
    Q_ASSERT(m_functions.find && m_functions.set && m_functions.named);
}

void DecisionsPage::confirm(const QuotationRow &quotation)
{
    decide(quotation, u"confirm quotation"_s,
           [](Decision &decision) { decision.check = Check::Confirmed; });
}

void DecisionsPage::toggleConfirmed(const QuotationRow &quotation)
{
    if (quotation.check != Check::Confirmed) {
        confirm(quotation);
        return;
    }
    decide(quotation, u"take confirmation back"_s,
           [](Decision &decision) { decision.check = Check::Unchecked; });
}

void DecisionsPage::reject(const QuotationRow &quotation)
{
    const bool isDone = decide(quotation, u"reject quotation"_s,
                               [](Decision &decision) { decision.check = Check::Rejected; });
    if (isDone) {
        offerUndo(m_messages, m_undo, u"Taken out of the quotations."_s);
    }
}

void DecisionsPage::changeSpeaker(const QuotationRow &quotation, SpeakerId speaker)
{
    if (quotation.speaker == speaker) {
        confirm(quotation);
        return;
    }
    decide(quotation, u"change speaker"_s, [speaker](Decision &decision) {
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
    decide(quotation, u"take decision back"_s, [](Decision &decision) { decision = {}; });
}

bool DecisionsPage::decide(const QuotationRow &quotation, const QString &name,
                           const std::function<void(Decision &)> &change)
{
    const Result<std::optional<Decision>> before = m_functions.find(quotation.key);
    if (!before) {
        m_messages.showFailure(u"The decision could not be saved."_s, before.error());
        return false;
    }
    Decision decision = before->value_or(Decision {});
    change(decision);
    const auto after = decision == Decision {} ? std::nullopt : std::optional(decision);
    if (after == *before) {
        return false;
    }
    const auto set = [this, key = quotation.key](const std::optional<Decision> &to) {
        return apply(key, to);
    };
    return perform(
        m_undo, name, [=] { return set(after); }, [set, before = *before] { return set(before); });
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
