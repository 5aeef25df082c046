// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/notes_setter.h"

#include "article/told_origin.h"
#include "exporting/citation.h"
#include "exporting/note_setter.h"
#include "exporting/section_heading.h"
#include "exporting/source_list.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Words that end with a mark, so that what follows begins anew.
QString asSentence(const QString &words)
{
    return words.isEmpty() || words.back().isPunct() ? words : words + u'.';
}

} // namespace

void NotesSetter::set(const NotesDocument &document)
{
    setTitleBlock(document);
    const bool isHeaded = document.sections.size() > 1;
    int number = 0;
    for (const NotesDocument::Section &section : document.sections) {
        setSection(section, ++number, isHeaded);
    }
    if (document.sections.empty()) {
        StyledText text(m_galley.typeface());
        text.append(u"There are no notes yet."_s, { .isItalic = true, .colour = kQuietInk });
        m_galley.addParagraph(text, {});
    }
}

void NotesSetter::setTitleBlock(const NotesDocument &document)
{
    if (document.sections.size() == 1) {
        setTitle(u"Notes on"_s, sectionTitle(document.sections.front()));
        setFacts(document.sections.front());
    } else {
        setTitle({}, document.title.simplified());
    }
    setQuietLine(u"Notes: "_s + documentFacts(document), points(2));
    m_galley.addRule(m_galley.width(), points(12), points(4));
}

void NotesSetter::setTitle(const QString &over, const QString &title)
{
    if (!over.isEmpty()) {
        StyledText text(m_galley.typeface());
        text.appendSmallCapitals(over, { .size = 9.5, .colour = kQuietInk });
        m_galley.addParagraph(text, { .staysWithNext = true });
    }
    StyledText text(m_galley.typeface());
    text.append(title, { .size = 20, .isBold = true });
    m_galley.addParagraph(text,
                          { .leading = points(25),
                            .before = points(2),
                            .rightIndent = balancedIndent(text, m_galley.width()),
                            .staysWithNext = true,
                            .staysTogether = true });
}

void NotesSetter::setFacts(const NotesDocument::Section &section)
{
    const QStringList facts = sectionFacts(section);
    if (!facts.isEmpty()) {
        StyledText line(m_galley.typeface());
        line.append(facts.join(u" · "), {});
        m_galley.addParagraph(line, { .before = points(5), .staysWithNext = true });
    }
    const ToldOrigin origin = toldOrigin(section.article.origin);
    if (!origin.text.isEmpty()) {
        setQuietLine(origin.text, points(2), origin.isAddress ? origin.text : QString());
    }
}

void NotesSetter::setQuietLine(const QString &text, qreal before, const QString &link)
{
    StyledText line(m_galley.typeface());
    line.append(text, { .size = 9, .colour = link.isEmpty() ? kQuietInk : kLinkInk, .link = link });
    m_galley.addParagraph(line, { .leading = points(13), .before = before, .staysWithNext = true });
}

void NotesSetter::setSection(const NotesDocument::Section &section, int number, bool isHeaded)
{
    if (isHeaded) {
        StyledText title(m_galley.typeface());
        title.append(sectionTitle(section), { .size = 15, .isBold = true });
        m_galley.addParagraph(title,
                              { .leading = points(20),
                                .before = points(number == 1 ? 10 : 34),
                                .rightIndent = balancedIndent(title, m_galley.width()),
                                .staysWithNext = true,
                                .staysTogether = true });
        setFacts(section);
        m_galley.addGap(points(4));
    }
    const SourceList sources(section);
    const QString prefix = u"source-%1-"_s.arg(number);
    NoteSetter setter(m_galley, sources, prefix);
    for (const NoteRow &note : section.notes) {
        if (&note != &section.notes.front()) {
            m_galley.addRule(points(48), points(15), points(7.5));
        }
        if (const auto cited = note.quotation ? sources.number(*note.quotation) : std::nullopt) {
            setter.setQuotation(*cited);
        }
        setter.set(parsedNote(note.markdown));
    }
    setSources(sources, prefix, section.article.id);
}

void NotesSetter::setSources(const SourceList &sources, const QString &prefix, ArticleId article)
{
    if (sources.count() == 0) {
        return;
    }
    StyledText title(m_galley.typeface());
    title.append(u"Sources"_s, { .size = 12, .isBold = true });
    m_galley.addParagraph(title, { .before = points(24), .staysWithNext = true });
    for (int number = 1; number <= sources.count(); ++number) {
        setSource(sources, number, prefix, article);
    }
}

/// The title of an article stands over its notes: only another one's is told.
void NotesSetter::setSource(const SourceList &sources, int number, const QString &prefix,
                            ArticleId article)
{
    const QuotationRow &row = sources.quotation(number);
    const TextStyle style { .size = 9 };
    StyledText marker(m_galley.typeface());
    TextStyle named = style;
    named.anchor = prefix + QString::number(number);
    marker.append(QString::number(number), named);
    StyledText text(m_galley.typeface());
    appendCitation(text, row, style);
    text.append(u": "_s + asSentence(shortened(row.text, 240)) + u' ', style);
    QString kind = kindInWords(row);
    const QString title = row.articleTitle.simplified();
    if (row.article != article && !title.isEmpty() && !row.outlet.isEmpty()) {
        text.append(title, { .size = 9, .isItalic = true });
        text.append(u"; "_s, style);
    } else {
        kind[0] = kind[0].toUpper();
    }
    text.append(kind + u"; "_s + checkInWords(row) + u'.', style);
    m_galley.addParagraph(text,
                          { .leading = points(13),
                            .before = points(number == 1 ? 6 : 4),
                            .indent = points(18),
                            .hang = points(24),
                            .staysTogether = true },
                          &marker);
}

} // namespace inquit
