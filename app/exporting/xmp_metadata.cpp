// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/xmp_metadata.h"

#include "exporting/notes_document.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

const QString kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString kDc = u"http://purl.org/dc/elements/1.1/"_s;
const QString kXmp = u"http://ns.adobe.com/xap/1.0/"_s;

/// Text without what XML has no place for.
QString fitting(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' || c.isNonCharacter() || c.isSurrogate(); });
    return text;
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind,
               const QString &entry, bool hasLanguage)
{
    xml.writeStartElement(kDc, name);
    xml.writeStartElement(kRdf, kind);
    xml.writeStartElement(kRdf, u"li"_s);
    if (hasLanguage) {
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    }
    xml.writeCharacters(fitting(entry));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpMetadata(const NotesDocument &document)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(kRdf, u"rdf"_s);
    xml.writeStartElement(kRdf, u"RDF"_s);
    xml.writeNamespace(kDc, u"dc"_s);
    xml.writeNamespace(kXmp, u"xmp"_s);
    xml.writeStartElement(kRdf, u"Description"_s);
    xml.writeAttribute(kRdf, u"about"_s, {});
    writeList(xml, u"title"_s, u"Alt"_s, document.title, true);
    if (!document.author.trimmed().isEmpty()) {
        writeList(xml, u"creator"_s, u"Seq"_s, document.author.simplified(), false);
    }
    xml.writeTextElement(kDc, u"format"_s, u"application/pdf"_s);
    xml.writeTextElement(kXmp, u"CreatorTool"_s, u"Inquit"_s);
    xml.writeTextElement(kXmp, u"CreateDate"_s, document.made.toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

} // namespace inquit
