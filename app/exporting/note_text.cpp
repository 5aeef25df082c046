// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/note_text.h"

#include "article/told_origin.h"
#include "exporting/citation.h"

#include <QFont>
#include <QHash>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr int kDeepest = 8;

/// Loads nothing, whatever a note points to.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString allowedLink(const QTextCharFormat &format)
{
    const QString address = format.isAnchor() ? format.anchorHref() : QString();
    for (const QStringView scheme :
         { QStringView(u"https://"), QStringView(u"http://"), kCitationScheme }) {
        if (address.startsWith(scheme, Qt::CaseInsensitive)) {
            return address;
        }
    }
    return {};
}

QString shownText(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat()) {
        const QString name = format.stringProperty(QTextFormat::ImageAltText);
        // A picture on the reader's disk is told as a file, not by its folders.
        return u"[picture: "_s
            + (name.isEmpty() ? toldOrigin(format.toImageFormat().name()).text : name) + u']';
    }
    QString text = fragment.text();
    text.removeIf([](QChar c) {
        return c == QChar::ObjectReplacementCharacter || c == QChar::Null
            || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
    });
    return text;
}

NoteSpans spansOf(const QTextBlock &block)
{
    NoteSpans spans;
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        const QString text = shownText(it.fragment());
        if (text.isEmpty()) {
            continue;
        }
        spans.push_back({ .text = text,
                          .link = allowedLink(format),
                          .isEmphasis = format.fontItalic(),
                          .isStrong = !isHeading && format.fontWeight() >= QFont::DemiBold,
                          .isCode = format.fontFixedPitch(),
                          .isStruck = format.fontStrikeOut() });
    }
    return spans;
}

QString alphabetic(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26) {
        letters.prepend(QChar(u'a' + (number - 1) % 26));
    }
    return letters;
}

/// Walks the blocks of a parsed document, and counts the items of each list as it goes.
class NoteWalk {
public:
    NoteText read(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (QTextTable *table = QTextCursor(block).currentTable()) {
                readCell(block, *table);
            } else {
                readBlock(block);
            }
        }
        return std::move(m_text);
    }

private:
    void readCell(const QTextBlock &block, const QTextTable &table)
    {
        const QTextTableCell cell = table.cellAt(block.position());
        const NoteSpans spans = spansOf(block);
        const bool isNewRow = m_text.empty() || m_table != &table || m_row != cell.row();
        if (isNewRow) {
            m_text.push_back(
                { .kind = NoteBlock::Kind::TableRow,
                  .cells = std::vector<NoteSpans>(size_t(table.columns())),
                  .isTableHead = cell.row() < std::max(1, table.format().headerRowCount()) });
            m_table = &table;
            m_row = cell.row();
        }
        NoteSpans &into = m_text.back().cells[size_t(cell.column())];
        into.insert(into.end(), spans.begin(), spans.end());
    }

    void readBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        NoteBlock made { .level = format.headingLevel(),
                         .quoteDepth =
                             std::min(kDeepest, format.intProperty(QTextFormat::BlockQuoteLevel)),
                         .spans = spansOf(block) };
        if (made.level > 0) {
            made.kind = NoteBlock::Kind::Heading;
        } else if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            made.kind = NoteBlock::Kind::Rule;
        } else if (format.hasProperty(QTextFormat::BlockCodeFence)
                   || format.hasProperty(QTextFormat::BlockCodeLanguage)
                   || format.nonBreakableLines()) {
            made.kind = NoteBlock::Kind::Code;
        }
        if (QTextList *list = block.textList()) {
            readItem(made, *list, format);
        } else if (m_inList && format.indent() > 0 && made.kind != NoteBlock::Kind::Heading) {
            made.listDepth = std::min(kDeepest, format.indent());
        }
        m_inList = made.listDepth > 0;
        const bool isEmpty = made.spans.empty() && made.kind != NoteBlock::Kind::Rule
            && made.kind != NoteBlock::Kind::Code;
        if (continuesCode(made)) {
            NoteSpans &into = m_text.back().spans;
            into.push_back({ .text = QString(QChar::LineSeparator) });
            into.insert(into.end(), made.spans.begin(), made.spans.end());
        } else if (!isEmpty || made.isItem) {
            m_text.push_back(std::move(made));
        }
    }

    /// Each line of a code block is a block of Qt's.
    bool continuesCode(const NoteBlock &made) const
    {
        return made.kind == NoteBlock::Kind::Code && !m_text.empty()
            && m_text.back().kind == NoteBlock::Kind::Code
            && m_text.back().quoteDepth == made.quoteDepth;
    }

    void readItem(NoteBlock &made, const QTextList &list, const QTextBlockFormat &format)
    {
        const QTextListFormat style = list.format();
        const int number = m_items[&list]++ + std::max(0, style.start());
        made.listDepth = std::clamp(style.indent(), 1, kDeepest);
        made.isItem = true;
        if (format.marker() != QTextBlockFormat::MarkerType::NoMarker) {
            made.marker =
                format.marker() == QTextBlockFormat::MarkerType::Checked ? u"☑"_s : u"☐"_s;
            return;
        }
        switch (style.style()) {
        case QTextListFormat::ListDecimal:
            made.isOrdered = true;
            made.marker = QString::number(number) + style.numberSuffix();
            break;
        case QTextListFormat::ListLowerAlpha:
        case QTextListFormat::ListUpperAlpha:
            made.isOrdered = true;
            made.marker = alphabetic(number) + style.numberSuffix();
            break;
        default:
            made.marker = made.listDepth % 2 == 1 ? u"•"_s : u"–"_s;
        }
        if (made.isOrdered && style.numberSuffix().isEmpty()) {
            made.marker += u'.';
        }
    }

    NoteText m_text;
    QHash<const QTextList *, int> m_items;
    const QTextTable *m_table = nullptr;
    int m_row = -1;
    bool m_inList = false;
};

} // namespace

NoteText parsedNote(const QString &markdown)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    // A line end before it: what looks like a document's front matter is part of the note.
    document.setMarkdown(u'\n' + markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    return withAttributionsApart(NoteWalk().read(document));
}

NoteText withAttributionsApart(NoteText text)
{
    NoteText apart;
    apart.reserve(text.size());
    for (NoteBlock &block : text) {
        const bool cites = block.quoteDepth > 0 && block.kind == NoteBlock::Kind::Paragraph
            && !block.spans.empty() && citedKey(block.spans.back().link);
        const QString before =
            cites ? plainText({ block.spans.begin(), block.spans.end() - 1 }).trimmed() : QString();
        if (!cites || !(before.endsWith(u'—') || before.endsWith(u'–'))) {
            apart.push_back(std::move(block));
            continue;
        }
        NoteBlock line { .kind = NoteBlock::Kind::Attribution,
                         .quoteDepth = block.quoteDepth,
                         .listDepth = block.listDepth,
                         .spans = { block.spans.back() },
                         .citation = block.spans.back().link };
        block.spans.pop_back();
        QString &end = block.spans.back().text;
        end = end.left(std::max(end.lastIndexOf(u'—'), end.lastIndexOf(u'–')));
        while (!end.isEmpty() && end.back().isSpace()) {
            end.chop(1);
        }
        if (end.isEmpty()) {
            block.spans.pop_back();
        }
        if (!block.spans.empty()) {
            apart.push_back(std::move(block));
        }
        apart.push_back(std::move(line));
    }
    return apart;
}

QString plainText(const NoteSpans &spans)
{
    QString text;
    for (const NoteSpan &span : spans) {
        text += span.text;
    }
    return text;
}

} // namespace inquit
