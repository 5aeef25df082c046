// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"
#include "speakers/evidence.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace inquit {

enum class SpeakerKind { Person, Organisation, Document, Group, Unnamed };

enum class MentionKind { FullName, ShortName, Initials, Description, Pronoun };

/// One place where an article mentions a speaker.
struct Mention {
    TextRange range;
    MentionKind kind = MentionKind::FullName;

    bool operator==(const Mention &) const = default;
};

/// Who speaks, or is named, in one article.
struct Speaker {
    QString name; ///< the fullest name, as printed, without title or role: "Andres Manuel Lopez
                  ///< Obrador"
    QStringList aliases; ///< other names as printed: "Lopez Obrador", "AMLO"
    QString role;        ///< "White House Press Secretary"; empty where the article gives none
    SpeakerKind kind = SpeakerKind::Person;
    std::vector<Mention> mentions; ///< in the order of the text

    bool operator==(const Speaker &) const = default;
};

/// Whom a source means.
struct SourceResolution {
    std::optional<qsizetype> speaker; ///< index into the speakers; none where nobody could be named
    std::optional<qsizetype> runnerUp; ///< the next best
    /// Step by step from the source's words to the name, then what speaks against the runner-up,
    /// where a pronoun or a description left a choice. Empty where nobody could be named.
    std::vector<Evidence> evidence;
    double confidence = 0; ///< 0 to 1: how likely it is that the source's words mean the speaker

    bool operator==(const SourceResolution &) const = default;
};

} // namespace inquit
