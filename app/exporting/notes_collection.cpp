// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/notes_collection.h"

#include "exporting/citation.h"
#include "library/article_repository.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"
#include "wording/number_wording.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using Section = NotesDocument::Section;

bool says(const NoteRow &note)
{
    return note.quotation || !note.markdown.trimmed().isEmpty();
}

/// Adds the quotation that `key` means now, unless it is there or gone.
Result<void> cite(const QuotationKey &key, const QuotationRepository &quotations, Section &section)
{
    return quotations.find(key).transform([&](const std::optional<QuotationRow> &found) {
        if (found
            && std::ranges::find(section.cited, found->id, &QuotationRow::id)
                == section.cited.end()) {
            section.cited.push_back(*found);
        }
    });
}

Result<void> citeAll(const QuotationRepository &quotations, Section &section)
{
    for (const NoteRow &note : section.notes) {
        std::vector<QuotationKey> keys = citedIn(note.markdown);
        if (note.quotation) {
            keys.insert(keys.begin(), *note.quotation);
        }
        for (const QuotationKey &key : keys) {
            if (const Result<void> cited = cite(key, quotations, section); !cited) {
                return cited;
            }
        }
    }
    return {};
}

Result<std::vector<ArticleRow>> wanted(const Database &library,
                                       const std::optional<std::vector<ArticleId>> &articles)
{
    const ArticleRepository repository(library);
    if (!articles) {
        return repository.all();
    }
    std::vector<ArticleRow> rows;
    for (const ArticleId id : *articles) {
        const auto row = repository.row(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        rows.push_back(*row);
    }
    return rows;
}

QString titleOf(const std::vector<Section> &sections)
{
    if (sections.size() == 1 && sections.front().article.id.isValid()) {
        return u"Notes on “%1”"_s.arg(sections.front().article.title);
    }
    return sections.size() > 1 ? u"Notes on %1 articles"_s.arg(grouped(qint64(sections.size())))
                               : u"Notes"_s;
}

} // namespace

Result<NotesDocument> collectNotes(const Database &library,
                                   const std::optional<std::vector<ArticleId>> &articles,
                                   const QString &author)
{
    const auto rows = wanted(library, articles);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    auto all = NoteRepository(library).all();
    if (!all) {
        return std::unexpected(all.error());
    }
    // Of the writer's own day, and yet one moment.
    const QDateTime now = QDateTime::currentDateTime();
    NotesDocument document { .title = {},
                             .author = author,
                             .made = now.toOffsetFromUtc(now.offsetFromUtc()),
                             .sections = {} };
    const auto add = [&](Section section) -> Result<void> {
        std::erase_if(section.notes, std::not_fn(says));
        if (section.notes.empty()) {
            return {};
        }
        const Result<void> cited = citeAll(QuotationRepository(library), section);
        document.sections.push_back(std::move(section));
        return cited;
    };
    QSet<ArticleId> noted;
    for (const NoteRow &note : *all) {
        noted.insert(note.article.value_or(ArticleId {}));
    }
    for (const ArticleRow &row : *rows) {
        if (!noted.contains(row.id)) {
            continue;
        }
        const auto notes = NoteRepository(library).of(row.id);
        if (!notes) {
            return std::unexpected(notes.error());
        }
        if (const Result<void> added = add({ row, *notes, {} }); !added) {
            return std::unexpected(added.error());
        }
    }
    if (!articles) { // notes that stand on no article
        std::erase_if(*all, [](const NoteRow &note) { return note.article.has_value(); });
        if (const Result<void> added = add({ {}, std::move(*all), {} }); !added) {
            return std::unexpected(added.error());
        }
    }
    document.title = titleOf(document.sections);
    return document;
}

} // namespace inquit
