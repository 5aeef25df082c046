// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>

namespace inquit {

/// Reads numbers, little end first, from bytes that may be cut short: after a read past the end
/// isOk() is false and all values are 0.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isOk() const { return m_isOk; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

    std::uint32_t u32()
    {
        std::uint32_t value = 0;
        for (unsigned i = 0; i < 4; ++i) {
            value |= std::uint32_t { u8() } << (8 * i);
        }
        return value;
    }
    std::uint8_t u8()
    {
        if (m_at >= m_bytes.size()) {
            m_isOk = false;
            return 0;
        }
        return static_cast<std::uint8_t>(m_bytes[m_at++]);
    }
    float f32()
    {
        const std::uint32_t bits = u32();
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    /// Seven bits a byte, the last one without the top bit.
    std::uint32_t varint()
    {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            const std::uint8_t byte = u8();
            value |= std::uint32_t { byte & 0x7fU } << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        m_isOk = false;
        return 0;
    }
    QByteArrayView bytes(qsizetype size)
    {
        if (size < 0 || size > m_bytes.size() - m_at) {
            m_isOk = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isOk = true;
};

/// What ByteReader reads.
class ByteWriter {
public:
    void u8(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }
    void u32(std::uint32_t value)
    {
        for (unsigned i = 0; i < 4; ++i) {
            u8(static_cast<std::uint8_t>(value >> (8 * i)));
        }
    }
    void f32(float value)
    {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        u32(bits);
    }
    void varint(std::uint32_t value)
    {
        for (; value >= 0x80; value >>= 7U) {
            u8(static_cast<std::uint8_t>(value | 0x80U));
        }
        u8(static_cast<std::uint8_t>(value));
    }
    void bytes(QByteArrayView bytes) { m_bytes.append(bytes); }

    const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace inquit
