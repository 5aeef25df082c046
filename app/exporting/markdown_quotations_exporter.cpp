// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/markdown_quotations_exporter.h"

#include "exporting/citation.h"
#include "exporting/markdown_text.h"
#include "exporting/quotations_document.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace inquit {

QString MarkdownQuotationsExporter::name() const
{
    return u"md"_s;
}

QString MarkdownQuotationsExporter::suffix() const
{
    return u"md"_s;
}

QString MarkdownQuotationsExporter::title() const
{
    return u"Markdown"_s;
}

Result<void> MarkdownQuotationsExporter::write(const QuotationsDocument &document,
                                               QIODevice &device) const
{
    device.write((u"# "_s + markdownEscaped(document.title) + u"\n"_s).toUtf8());
    ArticleId article;
    for (const QuotationRow &row : document.quotations) {
        if (row.article != article) {
            article = row.article;
            device.write((u"\n## "_s + markdownEscaped(row.articleTitle) + u"\n"_s).toUtf8());
        }
        const QString line = u"\n> %1\n>\n> — **%2**, %3 (%4)\n"_s.arg(
            markdownEscaped(row.text), markdownEscaped(citedSpeaker(row)),
            markdownEscaped(citedPlace(row)), checkInWords(row));
        device.write(line.toUtf8());
    }
    return {};
}

} // namespace inquit
