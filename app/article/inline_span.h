// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QString>

namespace inquit {

/// Words inside a block that the source sets apart.
struct InlineSpan {
    enum class Kind { Emphasis, Strong, Struck, Link };

    Kind kind = Kind::Emphasis;
    TextRange range;
    QString
        target = {}; ///< of a link: its address, as the source gives it; never followed by itself

    bool operator==(const InlineSpan &) const = default;
};

} // namespace inquit
