// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/source_list.h"

#include "exporting/citation.h"
#include "wording/kind_wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

SourceList::SourceList(const NotesDocument::Section &section)
    : m_section(section)
{
    for (int i = 0; i < count(); ++i) {
        m_numbers.insert(section.cited[size_t(i)].key.toString(), i + 1);
    }
}

std::optional<int> SourceList::number(const QuotationKey &key) const
{
    if (const auto found = m_numbers.constFind(key.toString()); found != m_numbers.constEnd()) {
        return *found;
    }
    // The quotation was read anew and has other ends now: the one that overlaps it most.
    qsizetype most = 0;
    std::optional<int> best;
    for (int i = 0; i < count(); ++i) {
        const QuotationKey &other = m_section.cited[size_t(i)].key;
        const qsizetype overlap =
            std::min(other.place.end, key.place.end) - std::max(other.place.begin, key.place.begin);
        if (other.articleDigest == key.articleDigest && overlap > most) {
            most = overlap;
            best = i + 1;
        }
    }
    return best;
}

std::optional<int> SourceList::number(const QString &address) const
{
    const auto key = citedKey(address);
    return key ? number(*key) : std::nullopt;
}

const QuotationRow &SourceList::quotation(int number) const
{
    Q_ASSERT(0 < number && number <= count());
    return m_section.cited[size_t(number) - 1];
}

int SourceList::count() const
{
    return int(m_section.cited.size());
}

QString kindInWords(const QuotationRow &quotation)
{
    const QString words = typeText(quotation.attribution.type);
    const QString cue = quotation.cueText.simplified();
    return cue.isEmpty() ? words : words + u" (“" + shortened(cue, 40) + u"”)";
}

} // namespace inquit
