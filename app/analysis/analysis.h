// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "speakers/speaker.h"
#include "topics/topic.h"

#include <QString>

#include <optional>
#include <vector>

namespace inquit {

/// An attribution with the one it is credited to. Indices are into the Analysis that holds it.
struct Quotation {
    Attribution attribution;
    SourceResolution resolution;
    double confidence = 0; ///< 0 to 1: confidenceOf() the two, the one number that is told
    std::vector<qsizetype> topics;

    bool operator==(const Quotation &) const = default;
};

/// What the machine found in one article: a value, made by an Analyser in one pure call.
struct Analysis {
    QString engine;   ///< the identity of what made it (engine.h): a library offers to read again
                      ///< what another one made
    QString language; ///< ISO 639-1
    std::vector<Speaker> speakers;     ///< the most quoted first, then by first mention
    std::vector<Quotation> quotations; ///< in the order of the text
    std::vector<Topic> topics;         ///< the best first

    bool operator==(const Analysis &) const = default;
};

} // namespace inquit
