// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/mention_trail.h"
#include "speakers/name_clusters.h"
#include "speakers/source_phrase.h"

#include <QHash>

namespace inquit {

/// Everybody who may speak in one article: the bearers of names, in the order of their clusters,
/// then those whom only a description tells, added as they are met.
class SpeakerRoll {
public:
    /// What is known of a speaker beside what is shown.
    struct Traits {
        Gender gender = Gender::Unknown;
        bool isPerson = false;
        bool isPlural = false;
        TextRange nameRange; ///< where the name stands; empty where the text has none
    };

    /// Takes the speakers out of `clusters`.
    SpeakerRoll(const LexicalText &text, NameClusters &clusters);

    Traits &traits(qsizetype speaker) { return m_traits[static_cast<size_t>(speaker)]; }
    const Traits &traits(qsizetype speaker) const { return m_traits[static_cast<size_t>(speaker)]; }
    QString nameOf(qsizetype speaker) const;
    TextRange nameRangeOf(qsizetype speaker) const;
    /// Where a bearer of a name is named first.
    qsizetype firstMentionOf(qsizetype speaker) const
    {
        return m_speakers[static_cast<size_t>(speaker)].mentions.front().range.begin;
    }

    /// The speaker `source` means, and why; with the place of the name where it stands elsewhere.
    SourceResolution madeOf(TokenRange source, qsizetype speaker, EvidenceKind why,
                            double confidence) const;
    /// The step from `words` to `meant`, with the sentences between them.
    Evidence stepTo(TextRange meant, TextRange words, EvidenceKind why) const;
    /// Who else `source` could mean, and what speaks against them.
    void addRunnerUp(SourceResolution &made, const Antecedent &antecedent, TokenRange source) const;
    /// Bears a name in the text; others are known by a description alone.
    bool isNamed(qsizetype speaker) const
    {
        return speaker < static_cast<qsizetype>(m_clusters.clusters().size());
    }
    /// Settles the kind of a name that only its use as a source tells to be a person's or a body's.
    void promote(qsizetype speaker);
    void rename(qsizetype speaker, const QString &name)
    {
        m_speakers[static_cast<size_t>(speaker)].name = name;
    }
    qsizetype add(Speaker speaker, Gender gender, bool plural);
    /// The speaker without a name that `source` describes: a new one, or the same words' before.
    qsizetype described(const SourcePhrase &phrase, TokenRange source);
    /// Two or more who speak with one voice.
    qsizetype groupOf(const QString &name);

    std::vector<Speaker> takeSpeakers() { return std::move(m_speakers); }

private:
    const LexicalText &m_text;
    NameClusters &m_clusters;
    std::vector<Speaker> m_speakers;
    std::vector<Traits> m_traits;          ///< beside m_speakers
    QHash<QString, qsizetype> m_described; ///< speakers without a name, by their words
};

} // namespace inquit
