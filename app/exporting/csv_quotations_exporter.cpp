// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv_quotations_exporter.h"

#include "exporting/csv.h"
#include "exporting/quotations_document.h"
#include "library/stored_names.h"
#include "wording/number_wording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace inquit {

CsvQuotationsExporter::CsvQuotationsExporter(bool byteOrderMark)
    : m_byteOrderMark(byteOrderMark)
{
}

QString CsvQuotationsExporter::name() const
{
    return u"csv"_s;
}

QString CsvQuotationsExporter::suffix() const
{
    return u"csv"_s;
}

QString CsvQuotationsExporter::title() const
{
    return u"CSV table"_s;
}

Result<void> CsvQuotationsExporter::write(const QuotationsDocument &document,
                                          QIODevice &device) const
{
    if (m_byteOrderMark) {
        device.write(kByteOrderMark);
    }
    device.write(csvRecord({ u"speaker"_s, u"words"_s, u"type"_s, u"mode"_s, u"cue"_s, u"source"_s,
                             u"outlet"_s, u"article"_s, u"published"_s, u"topics"_s,
                             u"confidence"_s, u"checked"_s, u"key"_s }));
    for (const QuotationRow &row : document.quotations) {
        device.write(csvRecord({ row.speakerName, row.text, storedName(row.attribution.type),
                                 storedName(row.attribution.mode), row.cueText, row.sourceText,
                                 row.outlet, row.articleTitle, row.published.toString(Qt::ISODate),
                                 document.topicsOf(row).join(u"; "),
                                 QString::number(percentOf(row.confidence) / 100.0, 'f', 2),
                                 storedName(row.check), row.key.toString() }));
    }
    return {};
}

} // namespace inquit
