// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/quotations_export_page.h"

#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "wording/number_wording.h"

#include <QStringList>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString told(const ExportFormat &format)
{
    const bool isTable = format.name == u"csv" || format.name == u"json";
    const QString facts = isTable
        ? u"words, speaker, cue, source and topics of each quotation, how sure it is and whether "
          u"it was checked"_s
        : u"words and speaker of each quotation, and whether it was checked"_s;
    return u"Tells: %1; title, outlet and date of its article. Does not tell: your notes, file "
           u"names, folders on this computer."_s.arg(facts);
}

QString listedInWords(int count)
{
    return count == 1 ? u"The quotation that is listed"_s
                      : u"The %1 quotations that are listed"_s.arg(grouped(count));
}

} // namespace

QuotationsExportPage::QuotationsExportPage(Functions functions, Selection &selection,
                                           QuotesPage &quotes, BackgroundExport &exports,
                                           QObject *parent)
    : QObject(parent)
    , m_functions(std::move(functions))
    , m_formats(m_functions.formats)
    , m_selection(selection)
    , m_quotes(quotes)
    , m_exports(exports)
{
    Q_ASSERT(m_functions.library && m_functions.write);
    connect(&exports, &BackgroundExport::runningChanged, this,
            &QuotationsExportPage::canExportChanged);
    connect(&quotes, &QuotesPage::countsChanged, this, &QuotationsExportPage::canExportChanged);
    connect(&selection, &Selection::changed, this, &QuotationsExportPage::canExportChanged);
}

bool QuotationsExportPage::canExport() const
{
    return m_selection.hasScope() && !m_exports.isRunning() && !m_quotes.isReading()
        && m_quotes.filter()->rowCount() > 0;
}

ExportOffer QuotationsExportPage::offer() const
{
    const QString all = m_selection.articleOfScope() ? u"All of this article, thoughts too"_s
                                                     : u"All of the library, thoughts too"_s;
    return { .name = u"Export quotations"_s,
             .otherwise = u"Quotations"_s,
             .formats = m_formats,
             .choices = { { listedInWords(m_quotes.filter()->rowCount()), wanted(Listed).title },
                          { all, wanted(All).title } },
             .told = [](const ExportFormat &format, const QString &) { return told(format); },
             .warning = [](const ExportFormat &) { return QString(); } };
}

QuotationsExportPage::Wanted QuotationsExportPage::wanted(Choice choice) const
{
    Wanted made { .library = m_functions.library(),
                  .title = u"Quotations"_s,
                  .article = m_selection.articleOfScope(),
                  .listed = {} };
    const QuotationListModel &all = *m_quotes.quotations();
    if (made.article && all.rowCount() > 0) {
        made.title = u"Quotations in “%1”"_s.arg(all.at(0).articleTitle.simplified());
    }
    if (choice == Listed) {
        QStringList filters;
        for (const FilterChip &chip : m_quotes.chips()) {
            filters << chip.text;
        }
        if (!filters.isEmpty()) { // so that nobody takes a part for the whole
            made.title += u" ("_s % filters.join(u", ") % u')';
        }
    }
    return made;
}

std::vector<QuotationRow> QuotationsExportPage::listed() const
{
    std::vector<QuotationRow> rows;
    const QAbstractItemModel &shown = *m_quotes.filter();
    rows.reserve(size_t(shown.rowCount()));
    for (int row = 0; row < shown.rowCount(); ++row) {
        if (const QuotationRow *quotation = m_quotes.at(shown.index(row, 0))) {
            rows.push_back(*quotation);
        }
    }
    return rows;
}

void QuotationsExportPage::exportQuotations(const QString &path, Choice choice,
                                            const ExportOptions &options)
{
    if (!canExport() || path.isEmpty()) {
        return;
    }
    Wanted what = wanted(choice);
    if (choice == Listed) {
        what.listed = listed();
    }
    const QString to = m_formats.completed(path);
    m_exports.start([write = m_functions.write, what = std::move(what), to,
                     format = m_formats.of(path).name,
                     options] { return write(what, format, to, options); },
                    to, u"The quotations could not be exported."_s);
}

} // namespace inquit
