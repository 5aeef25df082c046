// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/turn_labels.h"

#include "core/text_folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {
namespace {

constexpr qsizetype kHead = 90;

/// What stands before a colon and is nobody.
bool isNoSpeaker(const QString &label)
{
    static const QRegularExpression words(
        u"^(?:source|sources|photo|photos|file|image|picture|credit|credits|caption|note|notes|"
        u"update|updated|correction|"
        u"read more|read|related|watch|listen|see "
        u"also|breaking|opinion|analysis|published|date|by|editor's note|contact|"
        u"email|tel|phone|http|https|tags|topics|location|where|when|what|warning|tip|step|fact|facts)$"_s);
    return words.match(folded(label)).hasMatch();
}

bool isShouted(const QString &label)
{
    return label == label.toUpper() && label.size() <= 40;
}

} // namespace

TextRange labelAtBegin(QStringView line)
{
    static const QRegularExpression labelled(
        u"^[*_]{0,3}((?:Q|A|\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?: "
        u"(?:de|van|von|der|la|al|bin|of|the|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,4})"
        u"(?: ?\\([^()]{1,40}\\))?[*_]{0,3}(?::[*_]{0,3}(?=\\s)|\\.[*_]{2,3}(?=\\s))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = labelled.matchView(line.first(std::min(line.size(), kHead)));
    if (!match.hasMatch() || isNoSpeaker(match.captured(1))) {
        return {};
    }
    return { match.capturedStart(1), match.capturedEnd(1) };
}

std::vector<TurnMark> turnsOf(QStringView text, std::span<const Chunk> chunks)
{
    std::vector<TurnMark> marks(chunks.size());
    QHash<QString, int> counts;
    int labelledChunks = 0;
    for (size_t i = 0; i < chunks.size(); ++i) {
        const TextRange label = labelAtBegin(chunks[i].range.in(text));
        if (chunks[i].kind.value_or(BlockKind::Paragraph) != BlockKind::Paragraph
            || label.isEmpty()) {
            continue;
        }
        const qsizetype at = chunks[i].range.begin;
        marks[i].label = { at + label.begin, at + label.end };
        ++counts[folded(marks[i].label.in(text))];
        ++labelledChunks;
    }
    const bool repeats = std::ranges::any_of(counts, [](int count) { return count >= 2; });
    const bool dialogue =
        (repeats && labelledChunks >= 3) || (counts.contains(u"q"_s) && counts.contains(u"a"_s));
    qsizetype last = -1;
    for (size_t i = 0; dialogue && i < marks.size(); ++i) {
        const QString label = marks[i].label.in(text).toString();
        marks[i].isTurn =
            !label.isEmpty() && (counts.value(folded(label)) >= 2 || isShouted(label));
        if (!marks[i].isTurn) {
            marks[i].label = {};
            continue;
        }
        // What stands unlabelled between two turns goes on with the first of them.
        for (qsizetype j = last + 1; last >= 0 && j < static_cast<qsizetype>(i); ++j) {
            marks[static_cast<size_t>(j)].isTurn = !chunks[static_cast<size_t>(j)].kind.has_value();
        }
        last = static_cast<qsizetype>(i);
    }
    for (size_t i = 0; !dialogue && i < marks.size(); ++i) {
        marks[i] = {};
    }
    return marks;
}

} // namespace inquit
