// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/speaker_finder.h"

#include "core/text_folding.h"

#include <QHash>

namespace inquit {

SpeakerFinder::SpeakerFinder(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
}

SpeakersFound SpeakerFinder::find(const Article &article, const LinguisticText &,
                                  const std::vector<Attribution> &attributions) const
{
    SpeakersFound found;
    QHash<QString, qsizetype> byName;
    for (const Attribution &attribution : attributions) {
        SourceResolution resolution;
        if (!attribution.source.empty()) {
            const TextRange range = attribution.source.front();
            const QString name = range.in(article.text).toString();
            const QString key = folded(name);
            if (!byName.contains(key)) {
                byName.insert(key, static_cast<qsizetype>(found.speakers.size()));
                found.speakers.push_back({ .name = name });
            }
            resolution.speaker = byName.value(key);
            resolution.chain = { { range, {} } };
            resolution.confidence = 0.5;
            found.speakers[static_cast<size_t>(*resolution.speaker)].mentions.push_back(
                { range, MentionKind::FullName });
        }
        found.resolutions.push_back(std::move(resolution));
    }
    return found;
}

} // namespace inquit
