// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_query.h"

#include "core/text_folding.h"
#include "library/typed_words.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qsizetype kMaximumWords = 32; ///< what follows is left out: nobody types so much
constexpr qsizetype kMaximumLength = 2000;

/// What was typed word by word, or as filters of one field, as one text to look for: "speaker:joe
/// speaker:biden" -> joe biden
void addTo(QString &field, const QString &value)
{
    field = field.isEmpty() ? value.simplified() : field % u' ' % value.simplified();
}

} // namespace

SearchQuery SearchQuery::parse(QStringView typed)
{
    SearchQuery query;
    QStringList with;
    QStringList without;
    for (const TypedWord &word : typedWords(typed.left(kMaximumLength), kMaximumWords)) {
        if (word.field == u"speaker") {
            addTo(query.speaker, word.text);
        } else if (word.field == u"outlet") {
            addTo(query.outlet, word.text);
        } else if (word.isExcluded) {
            without += quoted(word.text);
        } else {
            with += word.isOpen ? beginning(word) : quoted(word.text);
            addTo(query.name, word.text);
        }
    }
    query.match = with.join(u" AND "_s);
    query.without = without.join(u" OR "_s);
    return query;
}

} // namespace inquit
