// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/markdown_notes_exporter.h"

#include "article/told_origin.h"
#include "exporting/citation.h"
#include "exporting/footnote_labels.h"
#include "exporting/markdown_text.h"
#include "exporting/notes_document.h"
#include "exporting/section_heading.h"
#include "exporting/source_list.h"

#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// The marks of a section's sources. Footnotes are numbered over the document, as Markdown knows no
/// sections of them.
class Marks {
public:
    Marks(const FootnoteLabels &labels, int before)
        : m_labels(labels)
        , m_before(before)
    {
    }

    QString of(int number) const { return u"[^"_s + m_labels.ofSource(number + m_before) + u']'; }

private:
    const FootnoteLabels &m_labels;
    const int m_before;
};

/// `[words](inquit:quotation/KEY)` -> `words[^3]`, and the plain words where the quotation is gone.
QString withFootnotes(const QString &markdown, const SourceList &sources, const Marks &marks)
{
    static const QRegularExpression link(u"\\[([^\\]\\n]*)\\]\\((inquit:quotation/[^)\\s]*)\\)"_s);
    QString out;
    qsizetype end = 0;
    auto match = link.globalMatch(markdown);
    while (match.hasNext()) {
        const auto one = match.next();
        const auto number = sources.number(one.captured(2));
        out += QStringView(markdown).sliced(end, one.capturedStart() - end) + one.captured(1)
            + (number ? marks.of(*number) : QString());
        end = one.capturedEnd();
    }
    return out + QStringView(markdown).sliced(end);
}

QString footnote(const QuotationRow &row)
{
    return u"**%1**, %2: %3 *%4*; %5; %6."_s.arg(
        markdownEscaped(citedSpeaker(row)), markdownEscaped(citedPlace(row)),
        markdownEscaped(shortened(row.text, 240)), markdownEscaped(row.articleTitle),
        markdownEscaped(kindInWords(row)), checkInWords(row));
}

/// `note` is the number of the note before the section's first; it counts on.
QString sectionAsMarkdown(const NotesDocument::Section &section, const FootnoteLabels &labels,
                          const Marks &marks, int &note)
{
    const SourceList sources(section);
    QStringList facts = sectionFacts(section);
    if (const ToldOrigin origin = toldOrigin(section.article.origin); !origin.text.isEmpty()) {
        facts << origin.text;
    }
    QString text = u"\n## " + markdownEscaped(sectionTitle(section)) + u"\n";
    if (!facts.isEmpty()) {
        text += u"\n" + markdownEscaped(facts.join(u" · ")) + u"\n";
    }
    for (const NoteRow &row : section.notes) {
        if (&row != &section.notes.front()) {
            text += u"\n---\n";
        }
        if (const auto number = row.quotation ? sources.number(*row.quotation) : std::nullopt) {
            const QuotationRow &cited = sources.quotation(*number);
            text += u"\n> " + markdownEscaped(cited.text) + u"\n>\n> — **"
                + markdownEscaped(citedSpeaker(cited)) + u"**, "
                + markdownEscaped(citedPlace(cited)) + marks.of(*number) + u"\n";
        }
        const QString markdown = labels.apart(row.markdown, ++note);
        text += u"\n" + withFootnotes(markdown, sources, marks).trimmed() + u"\n";
    }
    text += u"\n";
    for (int number = 1; number <= sources.count(); ++number) {
        text += marks.of(number) + u": " + footnote(sources.quotation(number)) + u"\n";
    }
    return text;
}

} // namespace

QString MarkdownNotesExporter::name() const
{
    return u"md"_s;
}

QString MarkdownNotesExporter::suffix() const
{
    return u"md"_s;
}

QString MarkdownNotesExporter::title() const
{
    return u"Markdown"_s;
}

Result<void> MarkdownNotesExporter::write(const NotesDocument &document, QIODevice &device) const
{
    QString text = u"# " + markdownEscaped(document.title) + u"\n\n"
        + markdownEscaped(documentFacts(document)) + u"\n";
    const FootnoteLabels labels(document);
    int before = 0;
    int note = 0;
    for (const NotesDocument::Section &section : document.sections) {
        text += sectionAsMarkdown(section, labels, Marks(labels, before), note);
        before += int(section.cited.size());
    }
    device.write(text.toUtf8());
    return {};
}

} // namespace inquit
