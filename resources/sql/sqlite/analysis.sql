-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The machine's rows of one article, taken away and counted.

-- name: clearQuotations
DELETE FROM quotations WHERE article = :article

-- name: clearMentions
DELETE FROM mentions WHERE article = :article

-- name: clearAliases
DELETE FROM aliases WHERE article = :article

-- name: clearSpeakers
DELETE FROM article_speakers WHERE article = :article

-- name: clearPassages
DELETE FROM passages WHERE article = :article

-- name: clearVariants
DELETE FROM topic_variants WHERE article = :article

-- name: clearTopics
DELETE FROM article_topics WHERE article = :article

-- name: addCreditedSpeakers
INSERT INTO article_speakers (article, speaker, role, first_at, mentions, by_user)
SELECT article, speaker, '', min(begin_at), 0, 1 FROM quotations
WHERE article = :article AND speaker IS NOT NULL AND verdict <> 'rejected'
GROUP BY speaker
ON CONFLICT (article, speaker) DO NOTHING

-- name: countForSpeakers
UPDATE article_speakers SET (quotations, in_speech) =
    (SELECT count(*), count(*) FILTER (WHERE q.mode = 'speech') FROM quotations AS q
     WHERE q.speaker = article_speakers.speaker AND q.article = :article AND q.verdict <> 'rejected')
WHERE article = :article

-- name: dropUncreditedSpeakers
DELETE FROM article_speakers WHERE article = :article AND by_user AND quotations = 0

-- name: countForTopics
UPDATE article_topics SET (quotations, in_speech) =
    (SELECT count(*), count(*) FILTER (WHERE q.mode = 'speech') FROM quotations AS q JOIN quotation_topics AS t ON t.quotation = q.id
     WHERE q.article = :article AND t.topic = article_topics.topic AND q.verdict <> 'rejected')
WHERE article = :article

-- name: countForArticle
UPDATE articles SET
    quotations = (SELECT count(*) FROM quotations WHERE article = :article AND verdict <> 'rejected'),
    speakers = (SELECT count(*) FROM article_speakers WHERE article = :article AND quotations > 0)
WHERE id = :article

-- name: setEngine
UPDATE articles SET engine = :engine WHERE id = :article
