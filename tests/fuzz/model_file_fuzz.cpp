// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/language_model.h"
#include "language/weight_writer.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLabels { 3, 7, 13, 49 };

std::vector<FeatureWeight> weights(int labels)
{
    std::vector<FeatureWeight> all;
    for (FeatureKey key = 1; key < 200; ++key) {
        for (int label = key % 4 == 0 ? 0 : labels - 1; label < labels; ++label) {
            all.push_back({ .key = key * 0x9e3779b9U,
                            .label = static_cast<std::uint8_t>(label),
                            .weight = static_cast<float>(key) - 99.5F });
        }
    }
    return all;
}

/// What the table says of keys that it has and has not, if it lets itself be read.
void look(const QByteArray &bytes)
{
    const auto table = SparseWeights::fromBytes(bytes);
    if (!table) {
        return;
    }
    std::array<float, SparseWeights::kMostLabels> scores {};
    std::vector<FeatureKey> keys;
    for (FeatureKey key = 0; key < 400; ++key) {
        keys.push_back(key * 0x9e3779b9U);
    }
    table->addScores(keys, std::span(scores).first(static_cast<size_t>(table->labels())));
}

} // namespace

/// Model files of any content are refused, or read without a step outside of them: the bytes as
/// they come, and sound tables that they alter from a place on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    look(input);
    (void)TagDictionary::fromBytes(input);
    if (const auto archive = ModelArchive::fromBytes(input, u"fuzz"_s)) {
        (void)LanguageModel::fromArchive(*archive, u"fuzz"_s);
    }
    if (size < 4) {
        return 0;
    }
    for (const int labels : kLabels) {
        QByteArray table = packedWeights(weights(labels), labels, 0);
        const auto at = (bytes[0] * 256 + bytes[1]) % table.size();
        for (qsizetype i = 2; i < input.size() && at + i - 2 < table.size(); ++i) {
            table[at + i - 2] = static_cast<char>(table[at + i - 2] ^ input[i]);
        }
        look(table);
    }
    return 0;
}
