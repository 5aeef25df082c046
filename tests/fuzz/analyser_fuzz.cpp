// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analyser.h"
#include "readers/plain_text_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace inquit;

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void requireSane(const Attribution &attribution, const Article &article)
{
    TextRanges all;
    for (const TextRanges *spans :
         { &attribution.content, &attribution.cue, &attribution.source }) {
        require(std::ranges::is_sorted(*spans));
        all.insert(all.end(), spans->begin(), spans->end());
    }
    require(!attribution.content.empty());
    require(attribution.confidence >= 0 && attribution.confidence <= 1);
    std::ranges::sort(all);
    qsizetype before = 0;
    for (const TextRange span : all) {
        require(span.begin >= before && !span.isEmpty() && span.end <= article.text.size());
        before = span.end;
    }
}

} // namespace

/// Spans are in order, apart, not empty and inside the text, and indices mean something, whatever
/// the text is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const Analyser analyser;
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto article = PlainTextReader().read({ input, {} });
    if (!article) {
        return 0;
    }
    const Analysis analysis = analyser.analyse(*article);
    const qsizetype speakers = qsizetype(analysis.speakers.size());
    for (const Quotation &quotation : analysis.quotations) {
        requireSane(quotation.attribution, *article);
        require(quotation.resolution.speaker.value_or(-1) < speakers);
        require(quotation.resolution.runnerUp.value_or(-1) < speakers);
        require(std::ranges::all_of(quotation.topics, [&](qsizetype topic) {
            return topic < qsizetype(analysis.topics.size());
        }));
    }
    return 0;
}
