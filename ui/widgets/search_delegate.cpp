// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/search_delegate.h"

#include "library/rows.h"
#include "models/roles.h"
#include "widgets/contrast.h"
#include "widgets/row_paint.h"
#include "widgets/speaker_delegate.h"

#include <QFontMetrics>
#include <QPoint>
#include <QTextLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSnippetLines = 2;

int headHeight(const QFont &font, const QModelIndex &index)
{
    return index.data(Role::OpensGroup).toBool() ? QFontMetrics(RowPaint::small(font)).height() + 10
                                                 : 0;
}

QList<QTextLayout::FormatRange> marks(const QModelIndex &index, RowPaint &paint, qsizetype length)
{
    const QColor lit =
        mixed(paint.ground(), QColor(isDark(paint.ground()) ? 0xff8a741c : 0xffffd95e), 0.7);
    QList<QTextLayout::FormatRange> formats;
    for (const QVariant &match : index.data(Role::Matches).toList()) {
        QTextLayout::FormatRange range;
        range.start = match.toPoint().x();
        range.length = std::min(match.toPoint().y(), int(length)) - range.start;
        if (range.length <= 0) {
            continue;
        }
        range.format.setBackground(lit);
        range.format.setForeground(readable(paint.text(), lit));
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    return formats;
}

/// What of a text two lines hold, cut at a word.
QString fitting(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    qsizetype end = 0;
    layout.beginLayout();
    for (int i = 0; i < kSnippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(i + 1 < kSnippetLines ? width : width - QFontMetrics(font).height());
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end >= text.size() ? text : text.first(end).trimmed() + u'…';
}

bool isSpeaker(const QModelIndex &index)
{
    return index.data(Role::HitKind).toInt() == int(SearchHit::In::Speaker);
}

/// "Jen Psaki · Climate talks open", the name in the speaker's colour.
void drawSource(RowPaint &paint, const QRect &line, const QModelIndex &index)
{
    const QString name = index.data(Role::SpeakerName).toString();
    const QString title = index.data(Role::Title).toString();
    QRect rest = line;
    if (!name.isEmpty()) {
        const QColor ink =
            readable(paint.colours().ink(index.data(Role::Hue).toInt()), paint.ground());
        // A long name leaves the title room to be known by.
        const QRect room(line.left(), line.top(), line.width() * 2 / 3, line.height());
        rest.setLeft(
            line.left()
            + paint.drawLine(room, name, RowPaint::strong(paint.small()), ink, Qt::ElideMiddle));
    }
    const QString after = name.isEmpty() || title.isEmpty() ? title : u" · "_s + title;
    paint.drawLine(rest, after, paint.small(), paint.secondary(), Qt::ElideMiddle);
}

} // namespace

int SearchDelegate::rowHeight(const QFont &font, const QModelIndex &index) const
{
    if (isSpeaker(index)) {
        return headHeight(font, index) + speakerRowHeight(font);
    }
    return headHeight(font, index) + kSnippetLines * QFontMetrics(RowPaint::serif(font)).height()
        + QFontMetrics(RowPaint::small(font)).height() + 2 * RowPaint::kInset;
}

void SearchDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    QRect content = paint.content();
    const int head = headHeight(paint.plain(), index);
    const int smallHeight = QFontMetrics(paint.small()).height();
    if (head > 0) {
        paint.drawLine({ content.left(), content.top() - 2, content.width(), smallHeight },
                       index.data(Role::Group).toString(), RowPaint::strong(paint.small()),
                       paint.secondary());
        content.setTop(content.top() + head);
    }
    if (isSpeaker(index)) {
        paintSpeaker(paint, content, index);
        return;
    }
    const QString snippet = index.data(Role::Snippet).toString().replace(u'\n', u' ');
    const QString shown = fitting(snippet, paint.serif(), content.width());
    QTextLayout layout(shown, paint.serif());
    layout.setFormats(marks(index, paint, shown.size()));
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < kSnippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(content.width());
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
    paint.painter().setPen(paint.text());
    layout.draw(&paint.painter(), content.topLeft());
    drawSource(paint, { content.left(), content.top() + int(y), content.width(), smallHeight },
               index);
}

} // namespace inquit
