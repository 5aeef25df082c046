// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <compare>

namespace inquit {

/// A row's number, typed so that an ArticleId is never passed for a SpeakerId. 0 is no row.
template<typename Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using SpeakerId = Id<struct SpeakerTag>;
using QuotationId = Id<struct QuotationTag>;
using TopicId = Id<struct TopicTag>;
using NoteId = Id<struct NoteTag>;

} // namespace inquit
