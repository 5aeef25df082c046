-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: byDigest
SELECT id, removed IS NOT NULL FROM articles WHERE digest = :digest

-- name: byWords
SELECT id FROM articles WHERE word_digest = :word_digest AND removed IS NULL ORDER BY id LIMIT 1

-- name: insert
INSERT INTO articles (digest, word_digest, title, byline, outlet, folded_outlet, published, found_title, found_byline,
    found_outlet, found_published, first_words, imported, day, language, origin, words, engine)
VALUES (:digest, :word_digest, coalesce(nullif(:title, ''), :first_words), :byline, :outlet, :folded_outlet, :published,
    :title, :byline, :outlet, :published, :first_words, :imported, :day, :language, :origin, :words, :engine)

-- name: addText
INSERT INTO article_texts (article, body, exact, source_map) VALUES (:article, :body, :exact, :source_map)

-- name: addBlock
INSERT INTO blocks (article, begin_at, end_at, kind, label_begin, label_end)
VALUES (:article, :begin_at, :end_at, :kind, :label_begin, :label_end)

-- name: addInline
INSERT INTO inlines (article, ordinal, kind, begin_at, end_at, target)
VALUES (:article, :ordinal, :kind, :begin_at, :end_at, :target)

-- name: all
SELECT id, title, byline, outlet, published, imported, language, origin, words, quotations, speakers,
    is_read, is_starred
FROM articles WHERE removed IS NULL ORDER BY day DESC, id DESC

-- name: row
SELECT id, title, byline, outlet, published, imported, language, origin, words, quotations, speakers,
    is_read, is_starred
FROM articles WHERE id = :id AND removed IS NULL

-- name: article
SELECT title, byline, outlet, published, language, origin, digest FROM articles WHERE id = :id

-- name: text
SELECT body, exact, source_map FROM article_texts WHERE article = :article

-- name: digest
SELECT digest FROM articles WHERE id = :id

-- name: blocks
SELECT kind, begin_at, end_at, label_begin, label_end FROM blocks WHERE article = :article
ORDER BY begin_at

-- name: inlines
SELECT kind, begin_at, end_at, target FROM inlines WHERE article = :article ORDER BY ordinal

-- name: analysedBefore
SELECT id FROM articles WHERE engine <> :engine AND removed IS NULL ORDER BY day DESC, id DESC

-- name: setRead
UPDATE articles SET is_read = :value WHERE id = :id

-- name: setStarred
UPDATE articles SET is_starred = :value WHERE id = :id

-- name: remove
UPDATE articles SET removed = :now WHERE id = :id AND removed IS NULL

-- name: restore
UPDATE articles SET removed = NULL WHERE id = :id AND removed IS NOT NULL

-- name: exists
SELECT 1 FROM articles WHERE id = :id

-- name: foundDetails
SELECT found_title, found_byline, found_outlet, found_published, first_words FROM articles WHERE id = :id

-- name: editedDetails
SELECT title, byline, outlet, published FROM article_details WHERE article = :id

-- name: forgetDetails
DELETE FROM article_details WHERE article = :id

-- name: keepDetails
INSERT INTO article_details (article, title, byline, outlet, published)
VALUES (:id, :title, :byline, :outlet, :published)

-- name: showDetails
UPDATE articles SET title = :title, byline = :byline, outlet = :outlet, folded_outlet = :folded_outlet,
    published = :published, day = coalesce(:published, date(imported / 1000, 'unixepoch'))
WHERE id = :id
