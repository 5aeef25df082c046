// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/word_usage_counter.h"

#include "topics/word_usage.h"

#include <QtEndian>

#include <cmath>
#include <map>

namespace inquit {

namespace {

struct Count {
    int articles = 0;
    size_t latest = 0; ///< the number of the last article that has it, from 1
    int all = 0;
    int noun = 0;
    int proper = 0;
    int verb = 0;
    int adjective = 0;
};

void add(Count &count, std::string_view tag, size_t article)
{
    count.articles += count.latest == article ? 0 : 1;
    count.latest = article;
    ++count.all;
    count.proper += tag.starts_with("NNP") ? 1 : 0;
    count.noun += tag.starts_with("NN") && !tag.starts_with("NNP") ? 1 : 0;
    count.verb += tag.starts_with("VB") || tag == "MD" ? 1 : 0;
    count.adjective += tag.starts_with("JJ") ? 1 : 0;
}

WordUsage usageOf(const Count &count, size_t articles)
{
    const auto share = [&count](int part) {
        return static_cast<float>(part) / static_cast<float>(count.all);
    };
    const double rarity = std::log(static_cast<double>(articles) / count.articles)
        / std::log(static_cast<double>(articles));
    return { .rarity = static_cast<float>(rarity),
             .noun = share(count.noun),
             .proper = share(count.proper),
             .verb = share(count.verb),
             .adjective = share(count.adjective),
             .known = true };
}

template<typename T>
void append(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

QByteArray countWordUsages(const std::vector<PolnearArticle> &articles)
{
    std::map<quint32, Count> counts;
    for (size_t i = 0; i < articles.size(); ++i) {
        for (const Syntax &sentence : articles[i].sentences) {
            for (size_t word = 0; word < sentence.forms.size(); ++word) {
                const std::string_view tag = partOfSpeechNames()[sentence.partsOfSpeech[word]];
                if (!tag.empty() && tag.front() >= 'A' && tag.front() <= 'Z') {
                    add(counts[sentence.forms[word].lower], tag, i + 1);
                }
            }
        }
    }
    std::erase_if(counts, [](const auto &entry) { return entry.second.articles < 2; });
    QByteArray table;
    for (const auto &[hash, count] : counts) {
        append(table, hash);
    }
    for (const auto &[hash, count] : counts) {
        append(table, WordUsageTable::packed(usageOf(count, articles.size())));
    }
    return table;
}

} // namespace inquit
