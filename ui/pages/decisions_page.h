// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/decision_repository.h"
#include "pages/messages.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace inquit {

class LibraryChanges;
class QuotesPage;
class Selection;

/// What the reader decides on an attribution: it is right, it is no quotation, somebody else said
/// it. Each is a command on the undo stack, and a message offers to take it back; one that the
/// library refuses is none, and a message tells why. Where the chosen quotation is confirmed or
/// rejected, the next one that is listed is chosen; undone, the decided one is chosen again.
class DecisionsPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<Result<std::optional<Decision>>(const QuotationKey &)> find;
        std::function<Result<void>(const QuotationKey &, const std::optional<Decision> &)> set;
        std::function<Result<SpeakerId>(const QString &, SpeakerKind)> named;
    };

    DecisionsPage(Functions functions, Selection &selection, QuotesPage &quotes,
                  LibraryChanges &changes, QUndoStack &undo, QObject *parent = nullptr);

    void confirm(const QuotationRow &quotation);
    /// Confirms, or takes the confirmation back.
    void toggleConfirmed(const QuotationRow &quotation);
    /// Not a quotation.
    void reject(const QuotationRow &quotation);
    void changeSpeaker(const QuotationRow &quotation, SpeakerId speaker);
    /// To one who is named by the reader; nothing happens where the name is blank.
    void changeSpeaker(const QuotationRow &quotation, const QString &name,
                       SpeakerKind kind = SpeakerKind::Person);
    /// Back to what the machine found.
    void takeBack(const QuotationRow &quotation);

    Messages *messages() { return &m_messages; }

private:
    enum class Then { Stay, MoveOn };
    /// What a decision is called in the menu of Undo, and in the message that it is done.
    struct Words {
        QString command;
        QString done;
    };
    /// Changes what was decided before, where that is something new.
    void decide(const QuotationRow &quotation, const Words &words, Then then,
                const std::function<void(Decision &)> &change);
    void run(const QuotationRow &quotation, const Words &words, Then then,
             const std::optional<Decision> &before, const std::optional<Decision> &after);
    bool apply(const QuotationKey &key, const std::optional<Decision> &decision);

    Functions m_functions;
    Selection &m_selection;
    QuotesPage &m_quotes;
    LibraryChanges &m_changes;
    QUndoStack &m_undo;
    Messages m_messages;
};

} // namespace inquit
