// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/gold_labels.h"

#include <algorithm>

namespace inquit {

namespace {

using enum ModelLabel;

class Labeller {
public:
    Labeller(const ModelBlock &block, const LinguisticText &words)
        : m_labels(block.units.size(), Outside)
    {
        for (const ModelUnit &unit : block.units) {
            m_ranges.push_back(
                { words.tokens[static_cast<size_t>(unit.tokens.begin)].range.begin,
                  words.tokens[static_cast<size_t>(unit.tokens.end - 1)].range.end });
        }
    }

    void label(const GoldAttribution &attribution)
    {
        m_first = m_labels.size();
        m_last = 0;
        const qsizetype start = attribution.content.front().begin;
        bool again = false;
        for (const TextRange &range : joined(attribution.content)) {
            again = mark(range, again ? ContentAgain : ContentFirst, ContentInside) || again;
        }
        for (const TextRange &range : joined(attribution.source)) {
            const bool before = range.begin < start;
            mark(range, before ? SourceBefore : SourceAfter,
                 before ? SourceBeforeInside : SourceAfterInside);
        }
        for (const TextRange &range : joined(attribution.cue)) {
            const bool before = range.begin < start;
            mark(range, before ? CueBefore : CueAfter, before ? CueBeforeInside : CueAfterInside);
        }
        for (size_t i = m_first + 1; i < m_last; ++i) {
            m_labels[i] = m_labels[i] == Outside ? Gap : m_labels[i];
        }
    }

    /// Mends what mayFollow() forbids: a part cut off from its beginning begins there.
    std::vector<ModelLabel> labels()
    {
        ModelLabel last = Outside;
        for (size_t i = 0; i < m_labels.size(); ++i) {
            if (!mayFollow(last, m_labels[i])) {
                m_labels[i] = mended(m_labels[i], last);
            }
            last = m_labels[i];
        }
        for (size_t i = m_labels.size(); i-- > 0 && m_labels[i] == Gap;) {
            m_labels[i] = Outside;
        }
        return m_labels;
    }

private:
    static ModelLabel mended(ModelLabel label, ModelLabel last)
    {
        switch (label) {
        case ContentInside:
        case ContentAgain:
            return ContentFirst;
        case SourceBeforeInside:
            return SourceBefore;
        case SourceAfterInside:
            return last == Outside ? SourceBefore : SourceAfter;
        case CueBeforeInside:
            return CueBefore;
        case CueAfterInside:
            return last == Outside ? CueBefore : CueAfter;
        case SourceAfter:
            return SourceBefore;
        case CueAfter:
            return CueBefore;
        case Outside:
            return Gap;
        default:
            return Outside;
        }
    }

    /// Fragments with nothing but white space between them are one.
    TextRanges joined(const TextRanges &ranges) const
    {
        TextRanges out;
        for (const TextRange &range : ranges) {
            const bool apart =
                out.empty() || std::ranges::any_of(m_ranges, [&](const TextRange &unit) {
                    return unit.begin >= out.back().end && unit.end <= range.begin;
                });
            if (apart) {
                out.push_back(range);
            } else {
                out.back().end = std::max(out.back().end, range.end);
            }
        }
        return out;
    }

    bool mark(const TextRange &range, ModelLabel first, ModelLabel inside)
    {
        bool begun = false;
        for (size_t i = 0; i < m_ranges.size(); ++i) {
            const qsizetype covered =
                std::min(range.end, m_ranges[i].end) - std::max(range.begin, m_ranges[i].begin);
            if (covered * 2 < m_ranges[i].length() || covered <= 0) {
                continue;
            }
            m_first = std::min(m_first, i);
            m_last = std::max(m_last, i);
            if (m_labels[i] != Outside && m_labels[i] != Gap) {
                begun = false;
                continue;
            }
            m_labels[i] = begun ? inside : first;
            begun = true;
        }
        return begun;
    }

    std::vector<ModelLabel> m_labels;
    TextRanges m_ranges;
    size_t m_first = 0;
    size_t m_last = 0;
};

} // namespace

std::vector<ModelLabel> goldLabels(const GoldArticle &gold, const ModelBlock &block,
                                   const LinguisticText &words)
{
    Labeller labeller(block, words);
    for (const GoldAttribution &attribution : gold.attributions) {
        labeller.label(attribution);
    }
    return labeller.labels();
}

} // namespace inquit
