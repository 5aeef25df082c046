// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/html_notes_exporter.h"

#include "article/told_origin.h"
#include "exporting/citation.h"
#include "exporting/html_page.h"
#include "exporting/note_html.h"
#include "exporting/notes_document.h"
#include "exporting/section_heading.h"
#include "exporting/source_list.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString originAsHtml(const ToldOrigin &origin)
{
    const QString shown = origin.text.toHtmlEscaped();
    return origin.isAddress ? u"<a href=\"" + shown + u"\" rel=\"noreferrer\">" + shown + u"</a>"
                            : shown;
}

QString sourcesAsHtml(const SourceList &sources, const QString &prefix)
{
    if (sources.count() == 0) {
        return {};
    }
    QString html = u"<h3>Sources</h3>\n<ol class=\"sources\">\n"_s;
    for (int number = 1; number <= sources.count(); ++number) {
        const QuotationRow &row = sources.quotation(number);
        html += u"<li id=\"%1%2\">"_s.arg(prefix).arg(number) + citationAsHtml(row) + u": "
            + shortened(row.text, 240).toHtmlEscaped() + u" <em>"
            + row.articleTitle.simplified().toHtmlEscaped() + u"</em>; "
            + kindInWords(row).toHtmlEscaped() + u"; " + checkInWords(row) + u".</li>\n";
    }
    return html + u"</ol>\n";
}

QString sectionAsHtml(const NotesDocument::Section &section, const QString &prefix)
{
    const SourceList sources(section);
    QStringList facts;
    for (const QString &fact : sectionFacts(section)) {
        facts << fact.toHtmlEscaped();
    }
    if (const ToldOrigin origin = toldOrigin(section.article.origin); !origin.text.isEmpty()) {
        facts << originAsHtml(origin);
    }
    QString html = u"<section>\n<h2>" + sectionTitle(section).toHtmlEscaped()
        + u"</h2>\n<p class=\"about\">" + facts.join(u" · ") + u"</p>\n";
    for (const NoteRow &note : section.notes) {
        html += u"<div class=\"note\">\n";
        if (note.quotation) {
            if (const auto number = sources.number(*note.quotation)) {
                html += u"<blockquote><p>"
                    + sources.quotation(*number).text.simplified().toHtmlEscaped()
                    + u"</p>\n<p class=\"from\">— " + citationAsHtml(sources.quotation(*number))
                    + u"<sup><a href=\"#%1%2\">%2</a></sup></p></blockquote>\n"_s.arg(prefix).arg(
                        *number);
            }
        }
        html += noteAsHtml(parsedNote(note.markdown), sources, prefix) + u"</div>\n";
    }
    return html + sourcesAsHtml(sources, prefix) + u"</section>\n";
}

} // namespace

QString HtmlNotesExporter::name() const
{
    return u"html"_s;
}

QString HtmlNotesExporter::suffix() const
{
    return u"html"_s;
}

QString HtmlNotesExporter::title() const
{
    return u"Web page"_s;
}

Result<void> HtmlNotesExporter::write(const NotesDocument &document, QIODevice &device) const
{
    QString body = u"<header><h1>"_s + document.title.toHtmlEscaped()
        + u"</h1>\n<p class=\"about\">" + documentFacts(document).toHtmlEscaped()
        + u"</p></header>\n";
    for (size_t i = 0; i < document.sections.size(); ++i) {
        body += sectionAsHtml(document.sections[i], u"a%1-"_s.arg(i + 1));
    }
    device.write(htmlPage(document.title, body).toUtf8());
    return {};
}

} // namespace inquit
