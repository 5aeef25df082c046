// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/section_heading.h"

#include "exporting/citation.h"
#include "wording/number_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

QString sectionTitle(const NotesDocument::Section &section)
{
    if (!section.article.id.isValid()) {
        return u"Other notes"_s;
    }
    const QString title = section.article.title.simplified();
    return title.isEmpty() ? u"Untitled article"_s : title;
}

QStringList sectionFacts(const NotesDocument::Section &section)
{
    QStringList facts;
    const QString byline = section.article.byline.simplified();
    for (const QString &fact :
         { section.article.outlet.simplified(), byline.isEmpty() ? byline : u"By "_s + byline,
           longDate(section.article.published) }) {
        if (!fact.isEmpty()) {
            facts << fact;
        }
    }
    return facts;
}

QString documentFacts(const NotesDocument &document)
{
    size_t count = 0;
    for (const NotesDocument::Section &section : document.sections) {
        count += section.notes.size();
    }
    QStringList facts;
    if (!document.author.trimmed().isEmpty()) {
        facts << document.author.simplified();
    }
    facts << longDate(document.made.date());
    facts << counted(qint64(count), u"note"_s, u"notes"_s);
    return facts.join(u" · ");
}

} // namespace inquit
