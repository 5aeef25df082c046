-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: byLabel
SELECT id FROM topics WHERE folded = :folded

-- name: insert
INSERT INTO topics (label, folded) VALUES (:label, :folded)

-- name: addToArticle
INSERT OR IGNORE INTO article_topics (article, topic, ordinal, score, announced, passages)
VALUES (:article, :topic, :ordinal, :score, :announced, :passages)

-- name: addVariant
INSERT OR IGNORE INTO topic_variants (topic, article, variant) VALUES (:topic, :article, :variant)

-- name: addPassage
INSERT OR IGNORE INTO passages (article, topic, begin_at, end_at)
VALUES (:article, :topic, :begin_at, :end_at)

-- name: ofArticle
SELECT t.id, t.label, here.score, here.announced, here.passages, here.quotations,
    (SELECT group_concat(variant, char(31) ORDER BY variant) FROM topic_variants AS v
     WHERE v.topic = t.id AND v.article = :article),
    (SELECT group_concat(begin_at || '-' || end_at, ' ' ORDER BY begin_at) FROM passages AS p
     WHERE p.article = :article AND p.topic = t.id),
    here.in_speech
FROM article_topics AS here JOIN topics AS t ON t.id = here.topic
WHERE here.article = :article
ORDER BY here.ordinal

-- name: ofLibrary
SELECT t.id, t.label,
    (SELECT max(score) FROM article_topics AS a WHERE a.topic = t.id),
    (SELECT max(announced) FROM article_topics AS a WHERE a.topic = t.id), t.passages, t.quotations,
    (SELECT group_concat(variant, char(31) ORDER BY variant)
     FROM (SELECT DISTINCT variant FROM topic_variants AS v WHERE v.topic = t.id)),
    NULL, t.in_speech
FROM topics AS t
WHERE t.articles > 0
ORDER BY t.quotations DESC, t.passages DESC, t.id

-- name: idsOfArticle
SELECT topic FROM article_topics WHERE article = :article

-- name: forget
DELETE FROM topics WHERE id = :id AND NOT EXISTS (SELECT 1 FROM article_topics WHERE topic = :id)
