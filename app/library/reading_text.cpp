// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reading_text.h"

#include "library/database.h"
#include "library/statement.h"
#include "library/stored_names.h"
#include "library/stored_text.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

Result<void> insertText(const Database &database, ArticleId id, const Article &article)
{
    const StoredText stored = StoredText::of(article.text);
    const QByteArray map = article.sourceMap.toBytes();
    Statement added(database, u"articles/addText");
    added.bind(u":article", id);
    added.bind(u":body", stored.body);
    added.bind(u":exact", stored.exact.isEmpty() ? std::nullopt : std::optional(stored.exact));
    added.bind(u":source_map", map.isEmpty() ? std::nullopt : std::optional(map));
    return added.run();
}

Result<void> insertInlines(const Database &database, ArticleId id,
                           const std::vector<InlineSpan> &inlines)
{
    Statement added(database, u"articles/addInline");
    added.bind(u":article", id);
    for (size_t i = 0; i < inlines.size(); ++i) {
        added.bind(u":ordinal", static_cast<qint64>(i));
        added.bind(u":kind", storedName(inlines[i].kind));
        added.bind(u":begin_at", inlines[i].range.begin);
        added.bind(u":end_at", inlines[i].range.end);
        added.bind(u":target", inlines[i].target);
        if (const auto done = added.run(); !done) {
            return done;
        }
    }
    return {};
}

/// Whether a range of the library lies in a text: the library may come from anywhere.
bool isWithin(TextRange range, const QString &text)
{
    return 0 <= range.begin && range.begin <= range.end && range.end <= text.size();
}

Error damaged(const Database &database)
{
    return { Error::Kind::Damaged, database.path(),
             u"a place lies outside of its article's text"_s };
}

Result<void> insertBlocks(const Database &database, ArticleId id, const std::vector<Block> &blocks)
{
    Statement added(database, u"articles/addBlock");
    added.bind(u":article", id);
    for (const Block &block : blocks) {
        added.bind(u":begin_at", block.range.begin);
        added.bind(u":end_at", block.range.end);
        added.bind(u":kind", storedName(block.kind));
        added.bind(u":label_begin", block.label.begin);
        added.bind(u":label_end", block.label.end);
        if (const auto done = added.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<Block>> readBlocks(const Database &database, ArticleId id, const QString &text)
{
    Statement rows(database, u"articles/blocks");
    rows.bind(u":article", id);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<Block> blocks;
    while (rows.next()) {
        blocks.push_back({ .kind = fromStoredName<BlockKind>(rows.text(0)),
                           .range = { rows.number(1), rows.number(2) },
                           .label = { rows.number(3), rows.number(4) } });
        const auto &[kind, range, label] = blocks.back();
        if (!isWithin(range, text) || range.isEmpty()
            || !(label == TextRange {} || range.contains(label))) {
            return std::unexpected(damaged(database));
        }
    }
    return rows.finished().transform([&] { return blocks; });
}

Result<std::vector<InlineSpan>> readInlines(const Database &database, ArticleId id,
                                            const QString &text)
{
    Statement rows(database, u"articles/inlines");
    rows.bind(u":article", id);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<InlineSpan> inlines;
    while (rows.next()) {
        inlines.push_back({ .kind = fromStoredName<InlineSpan::Kind>(rows.text(0)),
                            .range = { rows.number(1), rows.number(2) },
                            .target = rows.text(3) });
        if (!isWithin(inlines.back().range, text)) {
            return std::unexpected(damaged(database));
        }
    }
    return rows.finished().transform([&] { return inlines; });
}

} // namespace

Result<void> insertReadingText(const Database &database, ArticleId id, const Article &article)
{
    return insertText(database, id, article)
        .and_then([&] { return insertBlocks(database, id, article.blocks); })
        .and_then([&] { return insertInlines(database, id, article.inlines); });
}

Result<void> readReadingText(const Database &database, ArticleId id, Article &article)
{
    Statement row(database, u"articles/text");
    row.bind(u":article", id);
    if (const auto found = row.row(); !found || !*found) {
        return std::unexpected(found ? damaged(database) : found.error());
    }
    article.text = StoredText { .body = row.text(0), .exact = row.bytes(1) }.text();
    auto map = TextMap::fromBytes(row.bytes(2), article.text.size());
    if (!map) {
        return std::unexpected(damaged(database));
    }
    article.sourceMap = std::move(*map);
    return readBlocks(database, id, article.text)
        .transform([&](std::vector<Block> blocks) { article.blocks = std::move(blocks); })
        .and_then([&] { return readInlines(database, id, article.text); })
        .transform([&](std::vector<InlineSpan> inlines) { article.inlines = std::move(inlines); });
}

} // namespace inquit
