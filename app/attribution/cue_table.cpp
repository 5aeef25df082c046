// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/cue_table.h"

#include "language/byte_stream.h"

#include <map>

namespace inquit {

QByteArray CueTable::toBytes() const
{
    const std::map<std::uint32_t, std::uint8_t> sorted(m_strengths.begin(), m_strengths.end());
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(sorted.size()));
    for (const auto &[stem, strength] : sorted) {
        out.u32(stem);
        out.u8(strength);
    }
    return out.result();
}

std::optional<CueTable> CueTable::fromBytes(QByteArrayView bytes)
{
    ByteReader in(bytes);
    CueTable table;
    for (std::uint32_t left = in.u32(); left > 0 && in.isOk(); --left) {
        const std::uint32_t stem = in.u32();
        table.set(stem, in.u8());
    }
    return in.isOk() && in.isAtEnd() ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace inquit
