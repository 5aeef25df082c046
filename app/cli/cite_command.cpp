// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cite_command.h"

#include "cli/library_access.h"
#include "library/article_repository.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"
#include "notes/citation.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// One citation after the other, in the order of the text.
QString notesOn(const std::vector<QuotationRow> &quotations)
{
    QString markdown = u"## Quotations\n\n"_s;
    for (const QuotationRow &quotation : quotations) {
        markdown += citationMarkdown(quotation).trimmed() + u"\n\n"_s;
    }
    return markdown;
}

/// Whether a note was written: not where there is one, or nothing to cite.
Result<bool> cite(const Database &library, ArticleId article)
{
    NoteRepository notes(library);
    const Result<std::vector<NoteRow>> there = notes.of(article);
    if (!there) {
        return std::unexpected(there.error());
    }
    const auto quotations = QuotationRepository(library).list({ .article = article });
    if (!quotations) {
        return std::unexpected(quotations.error());
    }
    if (!there->empty() || quotations->empty()) {
        return false;
    }
    return notes.add(article, {}, notesOn(*quotations)).transform([](NoteId) { return true; });
}

Result<std::vector<ArticleId>> articlesOf(const Database &library, std::optional<ArticleId> article)
{
    if (article) {
        return std::vector { *article };
    }
    return ArticleRepository(library).all().transform([](const std::vector<ArticleRow> &rows) {
        std::vector<ArticleId> ids;
        for (const ArticleRow &row : rows) {
            ids.push_back(row.id);
        }
        return ids;
    });
}

} // namespace

QString CiteCommand::name() const
{
    return u"cite"_s;
}

QString CiteCommand::summary() const
{
    return u"Writes a note with the quotations of each article that has none."_s;
}

void CiteCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addOption(articleOption());
}

int CiteCommand::run(const QCommandLineParser &parser, Console &console) const
{
    if (!parser.positionalArguments().isEmpty()) {
        return refuse(console, name(), u"Say the article with --article."_s);
    }
    const auto citeAll = [&](const Database &library,
                             std::optional<ArticleId> article) -> Result<void> {
        const Result<std::vector<ArticleId>> articles = articlesOf(library, article);
        if (!articles) {
            return std::unexpected(articles.error());
        }
        qsizetype written = 0;
        for (const ArticleId id : *articles) {
            const Result<bool> cited = cite(library, id);
            if (!cited) {
                return std::unexpected(cited.error());
            }
            written += *cited ? 1 : 0;
        }
        console.print(u"%1 of %2 articles have a new note.\n"_s.arg(written).arg(
            qsizetype(articles->size())));
        return {};
    };
    return withLibrary(parser, console, *this, citeAll, Database::Access::ReadWrite);
}

} // namespace inquit
