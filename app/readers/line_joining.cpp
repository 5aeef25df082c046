// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/line_joining.h"

#include "core/text_folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace inquit {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010';
}

/// Which words, and words with hyphens, a text has inside its lines.
class WordsOfText {
public:
    explicit WordsOfText(QStringView text)
    {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const bool isPart =
                at < text.size() && (text[at].isLetterOrNumber() || isHyphen(text[at]));
            if (isPart) {
                continue;
            }
            const bool isBroken = at < text.size() && text[at] == u'\n';
            add(text.sliced(begin, at - begin), isBroken);
            begin = at + 1;
        }
    }

    bool has(const QString &word) const { return m_words.contains(folded(word)); }

private:
    void add(QStringView word, bool isBroken)
    {
        const bool isHalf = isBroken && word.size() > 1 && isHyphen(word.back());
        if (!word.isEmpty() && !isHalf) {
            m_words.insert(folded(word));
        }
    }

    QSet<QString> m_words;
};

/// The word around a place in a text, as far as it goes on one side.
QString wordBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || isHyphen(text[begin - 1]))) {
        --begin;
    }
    return text.sliced(begin, end - begin).toString();
}

QString wordAfter(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetterOrNumber()) {
        ++end;
    }
    return text.sliced(begin, end - begin).toString();
}

class LineJoiner {
public:
    explicit LineJoiner(QStringView text)
        : m_text(text)
        , m_made(text)
    {
    }

    DerivedText join(std::vector<Chunk> &chunks)
    {
        qsizetype done = 0;
        for (Chunk &chunk : chunks) {
            m_made.keep({ done, chunk.range.begin });
            done = chunk.range.end;
            const qsizetype begin = m_made.size();
            addJoined(chunk.range);
            chunk.range = { begin, m_made.size() };
        }
        m_made.keep({ done, m_text.size() });
        return std::move(m_made).take();
    }

private:
    void addJoined(TextRange range)
    {
        qsizetype kept = range.begin;
        for (qsizetype at = range.begin; at < range.end; ++at) {
            if (m_text[at] != u'\n') {
                continue;
            }
            TextRange gap { at, at + 1 };
            while (gap.begin > kept && isBlank(m_text[gap.begin - 1])) {
                --gap.begin;
            }
            while (gap.end < range.end && (isBlank(m_text[gap.end]) || m_text[gap.end] == u'\n')) {
                ++gap.end;
            }
            kept = joinAcross({ kept, gap.begin }, gap);
            at = gap.end - 1;
        }
        m_made.keep({ kept, range.end });
    }

    /// Adds a line and what takes the place of the gap behind it; says where the next one begins.
    qsizetype joinAcross(TextRange line, TextRange gap)
    {
        const bool isBroken = line.length() > 1 && isHyphen(m_text[line.end - 1])
            && m_text[line.end - 2].isLetter() && gap.end < m_text.size()
            && m_text[gap.end].isLower();
        if (!isBroken) {
            m_made.keep(line);
            m_made.put(u" ", gap);
        } else if (isOwnHyphen(line.end, gap.end)) {
            m_made.keep(line);
        } else {
            m_made.keep({ line.begin, line.end - 1 });
        }
        return gap.end;
    }

    bool isOwnHyphen(qsizetype hyphenEnd, qsizetype next)
    {
        if (!m_words) {
            m_words.emplace(m_text);
        }
        const QString before = wordBefore(m_text, hyphenEnd - 1);
        const QString after = wordAfter(m_text, next);
        if (m_words->has(before + u'-' + after) || before.contains(u'-')) {
            return true;
        }
        return m_words->has(before) && m_words->has(after) && !m_words->has(before + after);
    }

    QStringView m_text;
    MappedText m_made;
    std::optional<WordsOfText> m_words;
};

} // namespace

DerivedText joinedLines(QStringView text, std::vector<Chunk> &chunks)
{
    return LineJoiner(text).join(chunks);
}

} // namespace inquit
