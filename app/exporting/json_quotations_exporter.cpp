// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/json_quotations_exporter.h"

#include "exporting/json_writer.h"
#include "exporting/quotations_document.h"
#include "library/stored_names.h"
#include "wording/evidence_wording.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

void writeQuotation(JsonWriter &json, const QuotationsDocument &document, const QuotationRow &row)
{
    json.beginObject();
    json.member(u"key", row.key.toString());
    json.key(u"speaker");
    if (row.speakerName.isEmpty()) {
        json.null();
    } else {
        json.value(row.speakerName);
    }
    json.member(u"text", row.text);
    json.member(u"type", storedName(row.attribution.type));
    json.member(u"mode", storedName(row.attribution.mode));
    json.member(u"cue", row.cueText);
    json.member(u"source", row.sourceText);
    json.member(u"article", row.articleTitle);
    json.member(u"outlet", row.outlet);
    json.member(u"published", row.published.toString(Qt::ISODate));
    json.key(u"topics");
    json.beginArray(JsonWriter::Shape::Inline);
    for (const QString &label : document.topicsOf(row)) {
        json.value(label);
    }
    json.endArray();
    json.member(u"confidence", row.confidence);
    json.key(u"evidence");
    json.beginObject();
    json.member(u"rule", storedName(row.attribution.rule));
    json.member(u"words", foundBy(row.attribution));
    json.key(u"steps");
    json.beginArray();
    for (const Evidence &step : row.evidence) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member(u"kind", storedName(step.kind));
        json.member(u"distance", qint64(step.distance));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.member(u"checked", storedName(row.check));
    json.endObject();
}

} // namespace

QString JsonQuotationsExporter::name() const
{
    return u"json"_s;
}

QString JsonQuotationsExporter::suffix() const
{
    return u"json"_s;
}

QString JsonQuotationsExporter::title() const
{
    return u"JSON"_s;
}

Result<void> JsonQuotationsExporter::write(const QuotationsDocument &document,
                                           QIODevice &device) const
{
    JsonWriter json;
    json.beginObject();
    json.member(u"format", u"inquit-quotations"_s);
    json.member(u"version", qint64(2));
    json.member(u"title", document.title);
    json.member(u"made", document.made.toString(Qt::ISODate));
    json.key(u"quotations");
    json.beginArray();
    for (const QuotationRow &row : document.quotations) {
        writeQuotation(json, document, row);
    }
    json.endArray();
    json.endObject();
    device.write(json.text());
    return {};
}

} // namespace inquit
