// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/undo_offer.h"

#include "pages/messages.h"

#include <QUndoStack>

namespace inquit {

using namespace Qt::StringLiterals;

void offerUndo(Messages &messages, QUndoStack &undo, const QString &whatWasDone)
{
    const Messages::Id id = messages.show({ .kind = Message::Kind::Done,
                                            .text = whatWasDone,
                                            .detail = {},
                                            .remedy = {},
                                            .actionText = u"Undo"_s,
                                            .action = [&undo] { undo.undo(); } });
    QObject::connect(
        &undo, &QUndoStack::indexChanged, &messages, [&messages, id] { messages.dismiss(id); },
        Qt::SingleShotConnection);
}

} // namespace inquit
