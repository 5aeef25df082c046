// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/note_list_model.h"

#include "models/plain_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString noteOn(const NoteRow &row)
{
    if (row.quotation) {
        return u"on a quotation"_s;
    }
    return row.article ? u"on the article"_s : u"on the library"_s;
}

QString shownExcerpt(const NoteRow &row)
{
    const QString excerpt = noteExcerpt(row.markdown);
    return excerpt.isEmpty() ? u"Empty note"_s : excerpt;
}

QString changedText(const NoteRow &row)
{
    return sinceText(row.changed, QDateTime::currentDateTimeUtc());
}

} // namespace

QVariant NoteListModel::value(const NoteRow &row, int /*number*/, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Role::Excerpt:
        return shownExcerpt(row);
    case Qt::ToolTipRole:
        return joined({ row.articleTitle, noteOn(row), changedText(row) });
    case Qt::AccessibleTextRole:
        return spoken({ u"Note "_s + noteOn(row), shownExcerpt(row), row.articleTitle,
                        u"changed "_s + changedText(row) });
    case Role::RowId:
        return row.id.value;
    case Role::IsOnQuotation:
        return row.quotation.has_value();
    case Role::Title:
        return row.articleTitle;
    case Role::ChangedText:
        return changedText(row);
    case Role::SecondaryText:
        // Which article matters in a list of several; the icon tells what a note is on.
        return isOfSeveralArticles() ? joined({ changedText(row), row.articleTitle })
                                     : joined({ noteOn(row), changedText(row) });
    default:
        return {};
    }
}

bool NoteListModel::isOfSeveralArticles() const
{
    return std::ranges::any_of(
        rows(), [this](const NoteRow &row) { return row.article != rows().front().article; });
}

QString NoteListModel::filterText(const NoteRow &row) const
{
    return row.markdown + u'\n' + row.articleTitle;
}

QString noteExcerpt(QStringView markdown, qsizetype limit)
{
    static const QRegularExpression link(u"!?\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)"_s);
    static const QRegularExpression lineMark(u"^[ \\t]*(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+)+"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"\\*+|`+|(?<!\\w)_+|_+(?!\\w)"_s);
    // A line mark and a link may double what is looked at; nobody reads more of an excerpt.
    QString text = markdown.first(std::min(markdown.size(), limit * 8)).toString();
    text.replace(link, u"\\1"_s).remove(lineMark).remove(emphasis);
    text = text.simplified();
    if (text.size() <= limit) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', limit);
    return text.first(space > 0 ? space : limit) + u'…';
}

} // namespace inquit
