// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/note_html.h"

#include "exporting/citation.h"
#include "exporting/source_list.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Turns the flat blocks into nested elements: what is open is a stack of end tags.
class HtmlNesting {
public:
    HtmlNesting(const SourceList &sources, const QString &prefix)
        : m_sources(sources)
        , m_prefix(prefix)
    {
    }

    QString write(const NoteText &note)
    {
        for (const NoteBlock &block : note) {
            nest(block);
            writeBlock(block);
        }
        closeTable();
        closeTo(0);
        return m_html;
    }

private:
    void nest(const NoteBlock &block)
    {
        if (block.kind != NoteBlock::Kind::TableRow) {
            closeTable();
        }
        if (block.quoteDepth != m_quotes) {
            closeTo(0);
            m_lists = 0;
            for (m_quotes = 0; m_quotes < block.quoteDepth; ++m_quotes) {
                open(u"blockquote"_s);
            }
        }
        while (m_lists > block.listDepth) { // the item, and its list
            closeTo(m_open.size() - 2);
            --m_lists;
        }
        if (block.isItem && m_lists == block.listDepth) {
            closeTo(m_open.size() - 1);
            open(u"li"_s);
        }
        while (m_lists < block.listDepth) {
            open(block.isOrdered ? u"ol"_s : u"ul"_s);
            open(u"li"_s);
            ++m_lists;
        }
    }

    void writeBlock(const NoteBlock &block)
    {
        switch (block.kind) {
        case NoteBlock::Kind::Heading: { // below the article's own heading
            const QString tag = u'h' + QString::number(std::min(6, block.level + 2));
            m_html += u'<' + tag + u'>' + inlineHtml(block.spans) + u"</" + tag + u">\n";
            break;
        }
        case NoteBlock::Kind::Code:
            m_html += u"<pre>"
                + plainText(block.spans).replace(QChar::LineSeparator, u'\n').toHtmlEscaped()
                + u"</pre>\n";
            break;
        case NoteBlock::Kind::Rule:
            m_html += u"<hr>\n";
            break;
        case NoteBlock::Kind::TableRow:
            writeRow(block);
            break;
        case NoteBlock::Kind::Attribution:
            m_html += u"<p class=\"from\">— " + attribution(block) + u"</p>\n";
            break;
        case NoteBlock::Kind::Paragraph: {
            const bool isTask = block.marker == u"☐" || block.marker == u"☑";
            m_html += u"<p>" + (isTask ? block.marker + u' ' : QString()) + inlineHtml(block.spans)
                + u"</p>\n";
            break;
        }
        }
    }

    void writeRow(const NoteBlock &block)
    {
        if (!m_inTable) {
            m_html += u"<table>\n";
            m_inTable = true;
        }
        const QStringView tag = block.isTableHead ? u"th" : u"td";
        m_html += u"<tr>";
        for (const NoteSpans &cell : block.cells) {
            m_html +=
                u'<' + tag.toString() + u'>' + inlineHtml(cell) + u"</" + tag.toString() + u'>';
        }
        m_html += u"</tr>\n";
    }

    QString attribution(const NoteBlock &block) const
    {
        const auto number = m_sources.number(block.citation);
        if (!number) {
            return plainText(block.spans).toHtmlEscaped();
        }
        return citationAsHtml(m_sources.quotation(*number)) + reference(*number);
    }

    QString reference(int number) const
    {
        return u"<sup><a href=\"#%1%2\">%2</a></sup>"_s.arg(m_prefix).arg(number);
    }

    QString inlineHtml(const NoteSpans &spans) const
    {
        QString html;
        for (const NoteSpan &span : spans) {
            html += spanHtml(span);
        }
        return html;
    }

    QString spanHtml(const NoteSpan &span) const
    {
        QString html = span.text.toHtmlEscaped();
        html.replace(QChar::LineSeparator, u"<br>"_s);
        const auto wrap = [&html](bool isOn, const QString &tag) {
            if (isOn) {
                html = u'<' + tag + u'>' + html + u"</" + tag + u'>';
            }
        };
        wrap(span.isCode, u"code"_s);
        wrap(span.isStruck, u"del"_s);
        wrap(span.isStrong, u"strong"_s);
        wrap(span.isEmphasis, u"em"_s);
        if (span.link.isEmpty()) {
            return html;
        }
        if (span.link.startsWith(kCitationScheme)) {
            const auto number = m_sources.number(span.link);
            return number ? html + reference(*number) : html;
        }
        return u"<a href=\"" + span.link.toHtmlEscaped() + u"\" rel=\"noreferrer\">" + html
            + u"</a>";
    }

    void open(const QString &tag)
    {
        m_html += u'<' + tag + u">\n";
        m_open << tag;
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > std::max<qsizetype>(0, depth)) {
            m_html += u"</" + m_open.takeLast() + u">\n";
        }
    }

    void closeTable()
    {
        if (m_inTable) {
            m_html += u"</table>\n";
            m_inTable = false;
        }
    }

    const SourceList &m_sources;
    const QString m_prefix;
    QString m_html;
    QStringList m_open;
    int m_quotes = 0;
    int m_lists = 0;
    bool m_inTable = false;
};

} // namespace

QString noteAsHtml(const NoteText &note, const SourceList &sources, const QString &prefix)
{
    return HtmlNesting(sources, prefix).write(note);
}

QString citationAsHtml(const QuotationRow &quotation)
{
    const QString place = citedPlace(quotation);
    return u"<span class=\"who\">" + citedSpeaker(quotation).toHtmlEscaped() + u"</span>"
        + (place.isEmpty() ? QString() : u", " + place.toHtmlEscaped());
}

} // namespace inquit
