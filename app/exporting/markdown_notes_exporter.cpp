// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/markdown_notes_exporter.h"

#include "article/told_origin.h"
#include "exporting/citation.h"
#include "exporting/markdown_text.h"
#include "exporting/notes_document.h"
#include "exporting/section_heading.h"
#include "exporting/source_list.h"

#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Footnotes are numbered over the document, as Markdown knows no sections of them.
QString mark(int number, int before)
{
    return u"[^%1]"_s.arg(number + before);
}

/// `[words](inquit:quotation/KEY)` -> `words[^3]`, and the plain words where the quotation is gone.
QString withFootnotes(const QString &markdown, const SourceList &sources, int before)
{
    static const QRegularExpression link(u"\\[([^\\]\\n]*)\\]\\((inquit:quotation/[^)\\s]*)\\)"_s);
    QString out;
    qsizetype end = 0;
    auto match = link.globalMatch(markdown);
    while (match.hasNext()) {
        const auto one = match.next();
        const auto number = sources.number(one.captured(2));
        out += QStringView(markdown).sliced(end, one.capturedStart() - end) + one.captured(1)
            + (number ? mark(*number, before) : QString());
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

QString sectionAsMarkdown(const NotesDocument::Section &section, int before)
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
    for (const NoteRow &note : section.notes) {
        if (&note != &section.notes.front()) {
            text += u"\n---\n";
        }
        if (const auto number = note.quotation ? sources.number(*note.quotation) : std::nullopt) {
            const QuotationRow &row = sources.quotation(*number);
            text += u"\n> " + markdownEscaped(row.text) + u"\n>\n> — **"
                + markdownEscaped(citedSpeaker(row)) + u"**, " + markdownEscaped(citedPlace(row))
                + mark(*number, before) + u"\n";
        }
        text += u"\n" + withFootnotes(note.markdown, sources, before).trimmed() + u"\n";
    }
    text += u"\n";
    for (int number = 1; number <= sources.count(); ++number) {
        text += mark(number, before) + u": " + footnote(sources.quotation(number)) + u"\n";
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
    int before = 0;
    for (const NotesDocument::Section &section : document.sections) {
        text += sectionAsMarkdown(section, before);
        before += int(section.cited.size());
    }
    device.write(text.toUtf8());
    return {};
}

} // namespace inquit
