// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/html_quotations_exporter.h"

#include "exporting/citation.h"
#include "exporting/html_page.h"
#include "exporting/quotations_document.h"
#include "wording/number_wording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace inquit {

QString HtmlQuotationsExporter::name() const
{
    return u"html"_s;
}

QString HtmlQuotationsExporter::suffix() const
{
    return u"html"_s;
}

QString HtmlQuotationsExporter::title() const
{
    return u"Web page"_s;
}

Result<void> HtmlQuotationsExporter::write(const QuotationsDocument &document,
                                           QIODevice &device) const
{
    QString body = u"<header><h1>"_s + document.title.toHtmlEscaped()
        + u"</h1>\n<p class=\"about\">" + longDate(document.made.date()) + u"</p></header>\n";
    ArticleId article;
    for (const QuotationRow &row : document.quotations) {
        if (row.article != article) {
            article = row.article;
            body += u"<h2>" + row.articleTitle.toHtmlEscaped() + u"</h2>\n";
        }
        body += u"<blockquote><p>" + row.text.simplified().toHtmlEscaped()
            + u"</p>\n<p class=\"from\">— <span class=\"who\">" + citedSpeaker(row).toHtmlEscaped()
            + u"</span>, " + citedPlace(row).toHtmlEscaped() + u" (" + checkInWords(row)
            + u")</p></blockquote>\n";
    }
    device.write(htmlPage(document.title, body).toUtf8());
    return {};
}

} // namespace inquit
