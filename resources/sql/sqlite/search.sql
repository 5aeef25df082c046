-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Conditions that are not asked for are bound as '' or NULL. Among very many matches the latest few
-- thousand are ranked. The texts of all hits are read in one go, for what a beginning of a word stands
-- for is looked up once a query.

-- Who is called so: a name that is one for this article alone is told where it is a person's.
-- name: speakers
SELECT s.id, s.name, coalesce(s.role, ''), s.hue, s.quotations
FROM described_speakers AS s
WHERE s.quotations > 0 AND s.kind <> 'unnamed' AND (s.article IS NULL OR s.kind = 'person')
    AND (:article IS NULL OR EXISTS (SELECT 1 FROM article_speakers AS here
         WHERE here.article = :article AND here.speaker = s.id AND here.quotations > 0))
    AND (instr(' ' || s.folded, ' ' || :name) > 0 OR s.id IN (
         SELECT speaker FROM aliases WHERE folded >= :name AND folded < :name || char(1114111)))
ORDER BY instr(' ' || s.folded || ' ', ' ' || :name || ' ') = 0, s.quotations DESC, s.mentions DESC, s.id
LIMIT :limit

-- name: articles
SELECT a.id, a.title, found.rank FROM (
    SELECT articles_fts.rowid AS id, bm25(articles_fts, 8.0, 1.0) AS rank
    FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :match AND a.removed IS NULL
        AND (:article IS NULL OR a.id = :article)
        AND (:outlet = '' OR instr(' ' || a.folded_outlet, ' ' || :outlet) > 0)
        AND (:without = '' OR articles_fts.rowid NOT IN
             (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :without))
    ORDER BY articles_fts.rowid DESC LIMIT 3000
) AS found JOIN articles AS a ON a.id = found.id
ORDER BY found.rank, a.day DESC, a.id DESC LIMIT :limit

-- name: articlesOfOutlet
SELECT a.id, a.title, 0.0 FROM articles AS a
WHERE a.removed IS NULL AND instr(' ' || a.folded_outlet, ' ' || :outlet) > 0
    AND (:article IS NULL OR a.id = :article)
    AND (:without = '' OR a.id NOT IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH :without))
ORDER BY a.day DESC, a.id DESC LIMIT :limit

-- name: articleTexts
SELECT rowid, highlight(articles_fts, 1, char(64976), char(64977))
FROM articles_fts WHERE articles_fts MATCH :match AND rowid BETWEEN :first AND :last
    AND +rowid IN (SELECT value FROM json_each(:ids))

-- name: articleBeginnings
SELECT article, substr(body, 1, 1000) FROM article_texts
WHERE article BETWEEN :first AND :last AND article IN (SELECT value FROM json_each(:ids))

-- name: quotations
SELECT q.id, q.article, a.title, q.begin_at, q.end_at, found.rank, q.speaker, s.name, s.hue FROM (
    SELECT quotations_fts.rowid AS id, bm25(quotations_fts) AS rank
    FROM quotations_fts CROSS JOIN quotations AS q ON q.id = quotations_fts.rowid
    CROSS JOIN articles AS a ON a.id = q.article
    WHERE quotations_fts MATCH :match AND a.removed IS NULL AND q.verdict <> 'rejected'
        AND quotations_fts.rowid BETWEEN :first AND :last
        AND (:article IS NULL OR q.article = :article)
        AND (:outlet = '' OR instr(' ' || a.folded_outlet, ' ' || :outlet) > 0)
        AND (:speaker = '' OR q.speaker IN (
             SELECT id FROM speakers WHERE instr(' ' || folded, ' ' || :speaker) > 0 UNION
             SELECT speaker FROM aliases WHERE folded >= :speaker AND folded < :speaker || char(1114111)))
        AND (:without = '' OR quotations_fts.rowid NOT IN
             (SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH :without))
    ORDER BY quotations_fts.rowid DESC LIMIT 3000
) AS found JOIN quotations AS q ON q.id = found.id JOIN articles AS a ON a.id = q.article
LEFT JOIN speakers AS s ON s.id = q.speaker
ORDER BY found.rank, a.day DESC, a.id DESC, q.begin_at LIMIT :limit

-- name: quotationsOfSpeaker
SELECT q.id, q.article, a.title, q.begin_at, q.end_at, 0.0, q.speaker, s.name, s.hue
FROM quotations AS q JOIN articles AS a ON a.id = q.article JOIN speakers AS s ON s.id = q.speaker
WHERE a.removed IS NULL AND q.verdict <> 'rejected'
    AND (:article IS NULL OR q.article = :article)
    AND (:outlet = '' OR instr(' ' || a.folded_outlet, ' ' || :outlet) > 0)
    AND q.speaker IN (
         SELECT id FROM speakers WHERE instr(' ' || folded, ' ' || :speaker) > 0 UNION
         SELECT speaker FROM aliases WHERE folded >= :speaker AND folded < :speaker || char(1114111))
    AND (:without = '' OR q.id NOT IN
         (SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH :without))
ORDER BY a.day DESC, a.id DESC, q.begin_at LIMIT :limit

-- name: quotationsOfSpeakers
SELECT q.id, q.article, a.title, q.begin_at, q.end_at, 0.0, q.speaker, s.name, s.hue FROM (
    SELECT q.id FROM quotations AS q CROSS JOIN articles AS a ON a.id = q.article
    WHERE q.speaker IN (SELECT value FROM json_each(:speakers))
        AND a.removed IS NULL AND q.verdict <> 'rejected'
        AND (:article IS NULL OR q.article = :article)
        AND (:outlet = '' OR instr(' ' || a.folded_outlet, ' ' || :outlet) > 0)
        AND (:without = '' OR q.id NOT IN
             (SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH :without))
    ORDER BY q.id DESC LIMIT 3000
) AS found JOIN quotations AS q ON q.id = found.id JOIN articles AS a ON a.id = q.article
JOIN speakers AS s ON s.id = q.speaker
ORDER BY a.day DESC, a.id DESC, q.begin_at LIMIT :limit

-- name: quotationIds
SELECT min(id), max(id) FROM quotations WHERE article = :article

-- name: quotationTexts
SELECT rowid, highlight(quotations_fts, 0, char(64976), char(64977))
FROM quotations_fts WHERE quotations_fts MATCH :match AND rowid BETWEEN :first AND :last
    AND +rowid IN (SELECT value FROM json_each(:ids))

-- name: quotationBeginnings
SELECT id, text FROM quotations
WHERE id BETWEEN :first AND :last AND id IN (SELECT value FROM json_each(:ids))

-- name: notes
SELECT n.id, n.article, a.title, n.begin_at, n.end_at, bm25(notes_fts)
FROM notes_fts CROSS JOIN notes AS n ON n.id = notes_fts.rowid LEFT JOIN articles AS a ON a.id = n.article
WHERE notes_fts MATCH :match AND n.removed IS NULL AND a.removed IS NULL
    AND (:article IS NULL OR n.article = :article)
    AND (:outlet = '' OR instr(' ' || a.folded_outlet, ' ' || :outlet) > 0)
    AND (:without = '' OR notes_fts.rowid NOT IN
         (SELECT rowid FROM notes_fts WHERE notes_fts MATCH :without))
ORDER BY bm25(notes_fts), n.changed DESC LIMIT :limit

-- name: noteTexts
SELECT rowid, highlight(notes_fts, 0, char(64976), char(64977))
FROM notes_fts WHERE notes_fts MATCH :match AND rowid BETWEEN :first AND :last
    AND +rowid IN (SELECT value FROM json_each(:ids))
