// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/footnote_labels.h"

#include "exporting/notes_document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qsizetype kShortestFence = 3;

qsizetype runAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at]) {
        ++end;
    }
    return end - at;
}

/// Walks over a note's text and leaves code out.
class Scan {
public:
    explicit Scan(QStringView markdown)
        : m_text(markdown)
    {
    }

    std::vector<FootnoteLabel> labels()
    {
        while (m_at < m_text.size()) {
            const bool isLineStart = m_at == 0 || m_text[m_at - 1] == u'\n';
            if (isLineStart && skipFencedCode()) {
                continue;
            }
            step();
        }
        return std::move(m_labels);
    }

private:
    qsizetype endOfLine(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    /// Where a line's own words begin, behind the marks of block quotations.
    qsizetype firstOfLine(qsizetype line) const
    {
        while (line < m_text.size()
               && (m_text[line] == u' ' || m_text[line] == u'\t' || m_text[line] == u'>')) {
            ++line;
        }
        return line;
    }

    qsizetype fenceAt(qsizetype line) const
    {
        const qsizetype first = firstOfLine(line);
        const bool may = first < m_text.size() && (m_text[first] == u'`' || m_text[first] == u'~');
        return may && runAt(m_text, first) >= kShortestFence ? first : -1;
    }

    bool skipFencedCode()
    {
        const qsizetype fence = fenceAt(m_at);
        if (fence < 0) {
            return false;
        }
        const qsizetype length = runAt(m_text, fence);
        for (qsizetype line = endOfLine(fence) + 1; line < m_text.size();
             line = endOfLine(line) + 1) {
            const qsizetype other = fenceAt(line);
            if (other >= 0 && m_text[other] == m_text[fence] && runAt(m_text, other) >= length) {
                m_at = std::min(endOfLine(line) + 1, m_text.size());
                return true;
            }
        }
        m_at = m_text.size(); // never closed: code to the end
        return true;
    }

    void step()
    {
        if (m_text[m_at] == u'\\') {
            m_at += 2;
        } else if (m_text[m_at] == u'`') {
            skipCode();
        } else if (m_text.sliced(m_at).startsWith(u"[^")) {
            takeLabel();
        } else {
            ++m_at;
        }
    }

    /// `code` ends at a run of as many marks, in the same paragraph.
    void skipCode()
    {
        const qsizetype length = runAt(m_text, m_at);
        const qsizetype begin = m_at + length;
        const qsizetype blank = m_text.indexOf(u"\n\n", begin);
        const qsizetype end = blank < 0 ? m_text.size() : blank;
        m_at = begin; // without an end, the marks are text
        for (qsizetype at = begin; at < end; ++at) {
            if (m_text[at] == u'`') {
                const qsizetype run = runAt(m_text, at);
                at += run - 1;
                if (run == length) {
                    m_at = at + 1;
                    return;
                }
            }
        }
    }

    void takeLabel()
    {
        const qsizetype begin = m_at + 2;
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != u']' && m_text[end] != u'['
               && !m_text[end].isSpace()) {
            ++end;
        }
        const bool isLabel = end > begin && end < m_text.size() && m_text[end] == u']';
        if (isLabel) {
            const qsizetype line = m_text.first(m_at).lastIndexOf(u'\n') + 1;
            const bool isDefinition =
                firstOfLine(line) == m_at && end + 1 < m_text.size() && m_text[end + 1] == u':';
            m_labels.push_back({ { begin, end }, isDefinition });
        }
        m_at = isLabel ? end + 1 : begin;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<FootnoteLabel> m_labels;
};

QString folded(QStringView name)
{
    return name.toString().toCaseFolded();
}

/// `stem`, with as many dashes behind it that no label begins so.
QString unusedStem(QString stem, const QSet<QString> &used)
{
    while (std::ranges::any_of(used, [&](const QString &name) { return name.startsWith(stem); })) {
        stem += u'-';
    }
    return stem;
}

bool isNumber(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.isDigit(); });
}

} // namespace

std::vector<FootnoteLabel> footnoteLabels(QStringView markdown)
{
    return Scan(markdown).labels();
}

FootnoteLabels::FootnoteLabels(const NotesDocument &document)
{
    QSet<QString> used;
    for (const NotesDocument::Section &section : document.sections) {
        for (const NoteRow &note : section.notes) {
            QSet<QString> here;
            for (const FootnoteLabel &label : footnoteLabels(note.markdown)) {
                here.insert(folded(label.place.in(note.markdown)));
            }
            m_shared += used & here;
            used += here;
        }
    }
    m_sources = std::ranges::any_of(used, isNumber) ? unusedStem(u"source-"_s, used) : QString();
    m_notes = unusedStem(u"note-"_s, used);
}

QString FootnoteLabels::apart(const QString &markdown, int number) const
{
    const std::vector<FootnoteLabel> labels = footnoteLabels(markdown);
    QSet<QString> own;
    for (const FootnoteLabel &label : labels) {
        if (label.isDefinition) {
            own.insert(folded(label.place.in(markdown)));
        }
    }
    own &= m_shared;
    QString out;
    qsizetype end = 0;
    for (const FootnoteLabel &label : labels) {
        if (own.contains(folded(label.place.in(markdown)))) {
            out += QStringView(markdown).sliced(end, label.place.begin - end)
                + u"%1%2-"_s.arg(m_notes).arg(number);
            end = label.place.begin;
        }
    }
    return out + QStringView(markdown).sliced(end);
}

} // namespace inquit
