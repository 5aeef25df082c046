// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/word_usage.h"

#include <QChar>
#include <QResource>
#include <QtEndian>

#include <cmath>

namespace inquit {
namespace {

/// The table as it lies in the program.
struct Table {
    const uchar *hashes = nullptr;
    const uchar *usages = nullptr;
    qsizetype size = 0;
};

Table readTable()
{
    constexpr qsizetype entry = sizeof(quint32) + sizeof(quint16);
    const QResource resource(QStringLiteral(":/language/en/topic-words.table"));
    const qsizetype size = resource.isValid() ? resource.size() / entry : 0;
    const uchar *bytes = resource.data();
    return { bytes, size > 0 ? bytes + size * qsizetype(sizeof(quint32)) : nullptr, size };
}

int step(float value, int steps)
{
    return static_cast<int>(std::lround(value * static_cast<float>(steps - 1)));
}

} // namespace

WordUsage WordUsage::of(quint32 hash)
{
    static const Table table = readTable(); // const, and a part of the program
    qsizetype begin = 0;
    qsizetype end = table.size;
    while (begin < end) {
        const qsizetype middle = (begin + end) / 2;
        const auto here = qFromLittleEndian<quint32>(table.hashes + 4 * middle);
        if (here == hash) {
            return WordUsageTable::unpacked(qFromLittleEndian<quint16>(table.usages + 2 * middle));
        }
        (here < hash ? begin : end) = here < hash ? middle + 1 : middle;
    }
    return {};
}

quint32 WordUsage::hashOf(std::u16string_view lower)
{
    constexpr quint32 prime = 16777619U; // of FNV-1a
    quint32 hash = 2166136261U;
    for (char16_t c : lower) {
        c = QChar(c).isDigit() ? u'0' : c == u'’' ? u'\'' : c;
        hash = (hash ^ (c & 0xffU)) * prime;
        if (c > 0xff) {
            hash = (hash ^ (c >> 8U)) * prime;
        }
    }
    return hash;
}

quint16 WordUsageTable::packed(const WordUsage &usage)
{
    int bits = step(usage.rarity, kRarities);
    for (const float share : { usage.noun, usage.proper, usage.verb, usage.adjective }) {
        bits = bits * kShares + step(share, kShares);
    }
    return static_cast<quint16>(bits);
}

WordUsage WordUsageTable::unpacked(quint16 packed)
{
    int bits = packed;
    const auto share = [&bits] {
        const int part = bits % kShares;
        bits /= kShares;
        return static_cast<float>(part) / (kShares - 1);
    };
    WordUsage usage { .known = true };
    usage.adjective = share();
    usage.verb = share();
    usage.proper = share();
    usage.noun = share();
    usage.rarity = static_cast<float>(bits) / (kRarities - 1);
    return usage;
}

} // namespace inquit
