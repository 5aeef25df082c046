// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pdf_notes_exporter.h"

#include "exporting/citation.h"
#include "exporting/galley.h"
#include "exporting/notes_document.h"
#include "exporting/notes_setter.h"
#include "exporting/xmp_metadata.h"
#include "wording/number_wording.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qreal kMargin = millimetres(25);
constexpr qreal kHeaderBaseline = millimetres(15);
constexpr qreal kFootBaseline = millimetres(14); ///< above the lower edge

/// The pages of one document, as they are drawn.
class Pages {
public:
    Pages(const Galley &galley, const NotesDocument &document, QSizeF paper)
        : m_galley(galley)
        , m_title(shortened(document.title, 80))
        , m_paper(paper)
        , m_starts(pageStarts(galley.flow(), paper.height() - 2 * kMargin))
    {
    }

    Result<void> draw(QPdfWriter &writer, QPainter &painter) const
    {
        for (size_t page = 0; page < m_starts.size(); ++page) {
            if (page > 0 && !writer.newPage()) {
                return failure(Error::Kind::Unwritable, m_title);
            }
            const size_t end =
                page + 1 < m_starts.size() ? m_starts[page + 1] : m_galley.flow().size();
            painter.save();
            painter.translate(kMargin, kMargin);
            m_galley.draw(painter, m_starts[page], end);
            painter.restore();
            drawFurniture(painter, page);
        }
        return {};
    }

private:
    void drawFurniture(QPainter &painter, size_t page) const
    {
        if (page > 0) {
            drawLine(painter, m_title, kHeaderBaseline, Qt::AlignLeft);
            painter.setPen(QPen(QColor(0xb0, 0xb0, 0xb0), points(0.4)));
            const qreal y = kHeaderBaseline + points(5);
            painter.drawLine(QPointF(kMargin, y), QPointF(m_paper.width() - kMargin, y));
        }
        drawLine(
            painter,
            u"Page %1 of %2"_s.arg(grouped(qint64(page) + 1), grouped(qint64(m_starts.size()))),
            m_paper.height() - kFootBaseline, Qt::AlignHCenter);
    }

    void drawLine(QPainter &painter, const QString &text, qreal baseline,
                  Qt::Alignment alignment) const
    {
        StyledText styled(m_galley.typeface());
        styled.append(text, { .size = 8.5, .colour = kQuietInk });
        QTextLayout layout(styled.text(), m_galley.typeface().serif(8.5));
        layout.setTextOption(QTextOption(alignment | Qt::AlignAbsolute));
        layout.setFormats(styled.formats());
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_galley.width());
        layout.endLayout();
        line.draw(&painter, { kMargin, baseline - line.ascent() });
    }

    const Galley &m_galley;
    const QString m_title;
    const QSizeF m_paper;
    const std::vector<size_t> m_starts;
};

} // namespace

PdfNotesExporter::PdfNotesExporter(ExportOptions::Paper paper)
    : m_paper(paper)
{
}

QString PdfNotesExporter::name() const
{
    return u"pdf"_s;
}

QString PdfNotesExporter::suffix() const
{
    return u"pdf"_s;
}

QString PdfNotesExporter::title() const
{
    return u"PDF document"_s;
}

Result<void> PdfNotesExporter::write(const NotesDocument &document, QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setResolution(kResolution);
    const auto size = m_paper == ExportOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter;
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, {}));
    writer.setTitle(document.title);
    writer.setCreator(u"Inquit"_s);
    writer.setDocumentXmpMetadata(xmpMetadata(document));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(Error::Kind::Unwritable, document.title, device.errorString());
    }
    const Typeface typeface;
    const QSizeF paper(writer.width(), writer.height());
    Galley galley(typeface, paper.width() - 2 * kMargin);
    NotesSetter(galley).set(document);
    const Result<void> drawn = Pages(galley, document, paper).draw(writer, painter);
    painter.end();
    return drawn;
}

} // namespace inquit
