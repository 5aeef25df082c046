-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: byName
SELECT id, hue FROM speakers WHERE folded = :folded AND kind = :kind AND article IS :article
ORDER BY id LIMIT 1

-- name: insert
INSERT INTO speakers (kind, name, folded, hue, article)
VALUES (:kind, :name, :folded, :hue, :article)

-- name: addToArticle
INSERT INTO article_speakers (article, speaker, role, first_at, mentions)
VALUES (:article, :speaker, :role, :first_at, 0)
ON CONFLICT (article, speaker) DO UPDATE SET first_at = min(first_at, excluded.first_at)

-- name: countMentions
UPDATE article_speakers SET mentions =
    (SELECT count(*) FROM mentions AS m WHERE m.article = :article AND m.speaker = article_speakers.speaker)
WHERE article = :article

-- name: addAlias
INSERT OR IGNORE INTO aliases (speaker, article, alias, folded)
VALUES (:speaker, :article, :alias, :folded)

-- name: addMention
INSERT OR IGNORE INTO mentions (article, begin_at, end_at, speaker, kind)
VALUES (:article, :begin_at, :end_at, :speaker, :kind)

-- name: ofArticle
SELECT s.id, s.name, coalesce(nullif(here.role, ''), s.role), s.kind, here.quotations, here.mentions, s.hue,
    (SELECT group_concat(alias, char(31) ORDER BY alias) FROM aliases AS a
     WHERE a.speaker = s.id AND a.article = :article AND alias <> s.name),
    here.in_speech
FROM article_speakers AS here JOIN described_speakers AS s ON s.id = here.speaker
WHERE here.article = :article
ORDER BY here.quotations DESC, here.first_at, s.id

-- name: ofLibrary
SELECT s.id, s.name, s.role, s.kind, s.quotations, s.mentions, s.hue,
    (SELECT group_concat(alias, char(31) ORDER BY alias)
     FROM (SELECT DISTINCT alias FROM aliases AS a WHERE a.speaker = s.id AND alias <> s.name)),
    s.in_speech
FROM described_speakers AS s
WHERE s.articles > 0
ORDER BY s.quotations DESC, s.mentions DESC, s.id

-- name: row
SELECT s.id, s.name, s.role, s.kind, s.quotations, s.mentions, s.hue,
    (SELECT group_concat(alias, char(31) ORDER BY alias)
     FROM (SELECT DISTINCT alias FROM aliases AS a WHERE a.speaker = s.id AND alias <> s.name)),
    s.in_speech
FROM described_speakers AS s
WHERE s.id = :id

-- name: mentions
SELECT speaker, begin_at, end_at, kind FROM mentions WHERE article = :article
ORDER BY begin_at, end_at

-- name: idsOfArticle
SELECT speaker FROM article_speakers WHERE article = :article

-- name: forget
DELETE FROM speakers WHERE id = :id
    AND NOT EXISTS (SELECT 1 FROM article_speakers WHERE speaker = :id)
    AND NOT EXISTS (SELECT 1 FROM decisions WHERE speaker = :id)
    AND NOT EXISTS (SELECT 1 FROM quotations WHERE speaker = :id)
