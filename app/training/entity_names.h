// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/syntax.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace inquit {

/// A mention of an entity as GUM has it: common nouns and pronouns are mentions as well.
struct EntityMention {
    QString type;             ///< "person", "organization", "place", …
    int begin = 0;            ///< token index
    int end = 0;              ///< after its last token
    std::vector<int> minimal; ///< token indices of the words that it cannot do without
};

/// A sentence to mark names in.
struct EntitySentence {
    QStringList words;
    QStringList tags; ///< the Penn tags of people
    std::vector<WordForm> forms;
};

/// The labels of nameLabel() of the tokens of a sentence with these mentions (GUM's guidelines,
/// "Entities"). A mention of a person, an organisation or a place is a name where its minimal span
/// has proper nouns: those that stand together around the first of them, and what "of", "for" and
/// "and" join to them. A title is no part of a name, a people ("Americans") is none, and inside a
/// name there is no other.
///
///   the journalist Ana Roe                  Ana Roe
///   the Isle and Harbour Court of Appeal    Isle and Harbour Court of Appeal
std::vector<std::uint8_t> entityNames(const EntitySentence &sentence,
                                      std::vector<EntityMention> mentions);

} // namespace inquit
