// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/article_structure.h"

#include "readers/language_guess.h"
#include "readers/line_shapes.h"
#include "readers/publication_date.h"
#include "readers/turn_labels.h"

#include <algorithm>

namespace inquit {
namespace {

constexpr qsizetype kHeadlineLength = 200;
constexpr qsizetype kStandfirstLength = 400;
constexpr qsizetype kLeadLength = 140;
constexpr qsizetype kCaptionLength = 1200;

bool quotes(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"“”\"„«»").contains(c); });
}

/// Goes over the chunks once for what each is by itself, once for what it is in its place.
class StructureFinder {
public:
    StructureFinder(ArticleBuilder &builder, std::span<const Chunk> chunks)
        : m_builder(builder)
        , m_chunks(chunks)
        , m_turns(turnsOf(builder.text(), chunks))
        , m_kinds(chunks.size())
    {
    }

    void find()
    {
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            m_kinds[i] = kindByShape(i);
        }
        findHeadline();
        findHeadings();
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            add(i);
        }
    }

private:
    QStringView text(size_t i) const { return m_chunks[i].range.in(m_builder.text()); }

    bool isOpen(size_t i) const { return !m_kinds[i]; }

    /// What tells itself; none where it takes the neighbours to tell.
    std::optional<BlockKind> kindByShape(size_t i)
    {
        if (m_chunks[i].kind) {
            return m_chunks[i].kind;
        }
        const QStringView line = text(i);
        if (m_turns[i].isTurn) {
            return BlockKind::Turn;
        }
        if (const auto outlet = sourceLineOutlet(line)) {
            return BlockKind::SourceLine;
        }
        if (line.size() <= kCaptionLength) {
            if (const auto credit = creditOf(line)) {
                return credit->begin == 0 ? BlockKind::Credit : BlockKind::Caption;
            }
            if (isSaidToBeCaption(line)) {
                return BlockKind::Caption;
            }
        }
        // Who and when stand near the top, or at the very end.
        const bool atEdge = i < 8 || i + 4 > m_chunks.size();
        if (atEdge && bylineOf(line)) {
            return BlockKind::Byline;
        }
        if (i < 8 && isDateline(line)) {
            return BlockKind::Dateline;
        }
        return {};
    }

    size_t nextOpen(size_t i) const
    {
        while (i < m_kinds.size() && !isOpen(i)) {
            ++i;
        }
        return i;
    }

    void findHeadline()
    {
        const auto given = std::ranges::find(m_kinds, std::optional(BlockKind::Headline));
        size_t at = static_cast<size_t>(given - m_kinds.begin());
        if (given == m_kinds.end()) {
            at = nextOpen(0);
            if (at >= 8 || at + 1 >= m_chunks.size() || text(at).size() > kHeadlineLength
                || endsWithStop(text(at)) || text(at).endsWith(u':')) {
                return;
            }
            m_kinds[at] = BlockKind::Headline;
        }
        findStandfirst(at);
    }

    void findStandfirst(size_t headline)
    {
        const size_t at = nextOpen(headline + 1);
        const size_t next = at < m_kinds.size() ? nextOpen(at + 1) : at;
        if (next >= m_kinds.size() || at > headline + 4 || text(at).size() > kStandfirstLength) {
            return;
        }
        const bool setApart =
            std::any_of(m_kinds.begin() + static_cast<qsizetype>(at) + 1,
                        m_kinds.begin() + static_cast<qsizetype>(next), [](const auto &kind) {
                            return kind != BlockKind::Turn && kind != BlockKind::Heading;
                        });
        const bool underByline = std::any_of(
            m_kinds.begin(), m_kinds.begin() + static_cast<qsizetype>(at), [](const auto &kind) {
                return kind == BlockKind::Byline || kind == BlockKind::Dateline;
            });
        const bool brief = !underByline && text(at).size() <= kLeadLength
            && text(next).size() * 2 > text(at).size() * 3 && m_chunks.size() >= headline + 5;
        if ((setApart && !underByline) || (brief && !quotes(text(at)))) {
            m_kinds[at] = BlockKind::Standfirst;
        }
    }

    void findHeadings()
    {
        for (size_t i = nextOpen(0); i + 1 < m_kinds.size(); i = nextOpen(i + 1)) {
            const bool before = isOpen(i + 1) || m_kinds[i + 1] == BlockKind::Turn
                || m_kinds[i + 1] == BlockKind::Caption;
            if (before && looksLikeHeading(text(i)) && text(i + 1).size() > text(i).size()) {
                m_kinds[i] = BlockKind::Heading;
            }
        }
    }

    void add(size_t i)
    {
        const TextRange range = m_chunks[i].range;
        const BlockKind kind = m_kinds[i].value_or(BlockKind::Paragraph);
        m_builder.add(kind, range, kind == BlockKind::Turn ? m_turns[i].label : TextRange {});
        if (kind == BlockKind::Caption && range.length() <= kCaptionLength) {
            if (const auto credit = creditOf(text(i)); credit && credit->begin > 0) {
                m_builder.add(BlockKind::Credit,
                              { range.begin + credit->begin, range.begin + credit->end });
            }
        }
        note(kind, text(i));
    }

    /// Takes from a block what it tells about the article.
    void note(BlockKind kind, QStringView line)
    {
        ArticleMetadata &metadata = m_builder.metadata();
        const auto set = [](QString &field, const QString &value) {
            field = field.isEmpty() ? value : field;
        };
        if (kind == BlockKind::SourceLine) {
            set(metadata.outlet, sourceLineOutlet(line).value_or(QString()));
        } else if (kind == BlockKind::Byline) {
            const Byline byline = bylineOf(line).value_or(Byline {});
            set(metadata.byline, byline.names);
            set(metadata.outlet, byline.outlet);
            metadata.published = metadata.published.isValid() ? metadata.published : byline.date;
        } else if (kind == BlockKind::Dateline && !metadata.published.isValid()) {
            metadata.published = findDate(line).value_or(FoundDate {}).date;
        }
    }

    ArticleBuilder &m_builder;
    std::span<const Chunk> m_chunks;
    std::vector<TurnMark> m_turns;
    std::vector<std::optional<BlockKind>> m_kinds;
};

} // namespace

void addStructure(ArticleBuilder &builder, std::span<const Chunk> chunks)
{
    StructureFinder(builder, chunks).find();
    if (builder.metadata().language.isEmpty()) {
        builder.metadata().language = guessedLanguage(builder.text());
    }
}

} // namespace inquit
