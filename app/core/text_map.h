// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace inquit {

/// Which place of a source each place of a text comes from that was made of it. Both are UTF-16
/// units; the text has the source's order. Without runs, the text is the source.
class TextMap {
public:
    /// A piece of the text and what it was made from. Pieces of equal length that are `isKept` are
    /// the same units; another stands for its piece of the source as a whole ("&" for "&amp;"), or
    /// was put in, with nothing of the source. Source between two runs was left out.
    struct Run {
        qsizetype begin = 0; ///< in the text
        TextRange source;
        bool isKept = true;

        bool operator==(const Run &) const = default;
    };

    TextMap() = default;
    /// `runs` in the order of the text, without gaps in it, up to `length`.
    TextMap(std::vector<Run> runs, qsizetype length);

    bool isIdentity() const { return m_runs.empty(); }
    const std::vector<Run> &runs() const { return m_runs; }
    qsizetype length() const { return m_length; } ///< of the text; 0 where it is the source

    /// What a range of the text was made from, from the source of its first unit to that of its
    /// last. An empty range, and units that were put in, are the place where they stand.
    TextRange toSource(TextRange range) const;
    /// What was made from a range of the source; empty where it was left out.
    TextRange toText(TextRange source) const;

    /// This map, whose source was itself made of a source by `earlier`, from text to that source.
    TextMap after(const TextMap &earlier) const;

    /// For a database: small, and nothing for the identity.
    QByteArray toBytes() const;
    /// None where the bytes are no map of a text of `length` units made from a source.
    static std::optional<TextMap> fromBytes(const QByteArray &bytes, qsizetype length);

    bool operator==(const TextMap &) const = default;

private:
    const Run &runAt(qsizetype position) const;
    qsizetype endOf(const Run &run) const;

    std::vector<Run> m_runs;
    qsizetype m_length = 0;
};

/// A text that was made of a source, and the places of the source that it was made of.
struct DerivedText {
    QString text;
    TextMap map;
};

/// A text that is being made of a source, in the source's order, with its map.
class MappedText {
public:
    explicit MappedText(QStringView source)
        : m_source(source)
    {
    }

    /// Takes over a piece of the source as it stands.
    void keep(TextRange source);
    /// Puts `words` in the place of a piece of the source; of an empty one: puts them in there.
    void put(QStringView words, TextRange source);

    qsizetype size() const { return m_text.size(); }
    QStringView text() const { return m_text; }
    /// The map is the identity where everything was kept.
    DerivedText take() &&;

private:
    QStringView m_source;
    QString m_text;
    std::vector<TextMap::Run> m_runs;
};

} // namespace inquit
