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

/// What the reader decides on an attribution: it is right, it is no quotation, somebody else said
/// it. Each is a command on the undo stack; one that the library refuses is not, and a message
/// tells why.
class DecisionsPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<Result<std::optional<Decision>>(const QuotationKey &)> find;
        std::function<Result<void>(const QuotationKey &, const std::optional<Decision> &)> set;
        std::function<Result<SpeakerId>(const QString &, SpeakerKind)> named;
    };

    DecisionsPage(Functions functions, LibraryChanges &changes, QUndoStack &undo,
                  QObject *parent = nullptr);

    void confirm(const QuotationRow &quotation);
    /// Confirms, or takes the confirmation back.
    void toggleConfirmed(const QuotationRow &quotation);
    /// Not a quotation; a message offers to take it back.
    void reject(const QuotationRow &quotation);
    void changeSpeaker(const QuotationRow &quotation, SpeakerId speaker);
    /// To one who is named by the reader; nothing happens where the name is blank.
    void changeSpeaker(const QuotationRow &quotation, const QString &name,
                       SpeakerKind kind = SpeakerKind::Person);
    /// Back to what the machine found.
    void takeBack(const QuotationRow &quotation);

    Messages *messages() { return &m_messages; }

private:
    /// Changes what was decided before; whether that was something new, and done.
    bool decide(const QuotationRow &quotation, const QString &name,
                const std::function<void(Decision &)> &change);
    bool apply(const QuotationKey &key, const std::optional<Decision> &decision);

    Functions m_functions;
    LibraryChanges &m_changes;
    QUndoStack &m_undo;
    Messages m_messages;
};

} // namespace inquit
