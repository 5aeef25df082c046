// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/generation.h"

#include "library/held_file.h"
#include "library/pragmas.h"
#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace inquit {

bool Generation::renew(const Database &database)
{
    forget();
    return Statement(database, u"generation/renew").run().has_value();
}

void Generation::remember(const Database &database, const HeldFile &file)
{
    forget();
    const auto version = pragma(database, u"data_version");
    const auto pageSize = pragma(database, u"page_size");
    Statement page(database, u"generation/page");
    const auto found = page.row();
    if (version && pageSize && found && *found) {
        const qint64 offset = (page.number(0) - 1) * *pageSize;
        m_known =
            Known { .offset = offset, .page = file.read(offset, *pageSize), .version = *version };
    }
}

bool Generation::isForeign(const Database &database, const HeldFile &file)
{
    if (!m_known || file.read(m_known->offset, m_known->page.size()) == m_known->page) {
        return false;
    }
    // Another connection that wrote is no stranger; what of it is in the file is not known before
    // the log is empty again.
    const auto version = pragma(database, u"data_version");
    if (version && *version != m_known->version) {
        forget();
        return false;
    }
    return true;
}

} // namespace inquit
