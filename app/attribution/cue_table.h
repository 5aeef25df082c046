// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace inquit {

/// How often a word (by the stem of its WordForm) is part of a cue in annotated text, in eight
/// steps.
class CueTable {
public:
    /// 0: hardly ever, or never seen; 7: nearly always.
    std::uint32_t strength(std::uint32_t stem) const
    {
        const auto found = m_strengths.find(stem);
        return found == m_strengths.end() ? 0 : found->second;
    }
    void set(std::uint32_t stem, std::uint8_t strength) { m_strengths[stem] = strength; }

    QByteArray toBytes() const;
    static std::optional<CueTable> fromBytes(QByteArrayView bytes);

private:
    std::unordered_map<std::uint32_t, std::uint8_t> m_strengths;
};

} // namespace inquit
