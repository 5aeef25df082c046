-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: all
SELECT n.id, n.article, n.digest, n.begin_at, n.end_at, n.markdown, n.created, n.changed, a.title
FROM notes AS n LEFT JOIN articles AS a ON a.id = n.article
WHERE n.removed IS NULL AND a.removed IS NULL
ORDER BY n.changed DESC, n.id DESC

-- name: ofArticle
SELECT n.id, n.article, n.digest, n.begin_at, n.end_at, n.markdown, n.created, n.changed, a.title
FROM notes AS n JOIN articles AS a ON a.id = n.article
WHERE n.article = :article AND n.removed IS NULL
ORDER BY n.begin_at IS NOT NULL, n.begin_at, n.end_at, n.id

-- name: row
SELECT n.id, n.article, n.digest, n.begin_at, n.end_at, n.markdown, n.created, n.changed, a.title
FROM notes AS n LEFT JOIN articles AS a ON a.id = n.article
WHERE n.id = :id AND n.removed IS NULL

-- name: insert
INSERT INTO notes (article, digest, begin_at, end_at, markdown, created, changed)
VALUES (:article, coalesce((SELECT digest FROM articles WHERE id = :article), :digest),
    :begin_at, :end_at, :markdown, :now, :now)

-- name: replaceMarkdown
UPDATE notes SET markdown = :markdown, changed = :now
WHERE id = :id AND markdown = :read AND removed IS NULL

-- name: remove
UPDATE notes SET removed = :now WHERE id = :id AND removed IS NULL

-- name: restore
UPDATE notes SET removed = NULL WHERE id = :id AND removed IS NOT NULL

-- name: exists
SELECT 1 FROM notes WHERE id = :id

-- name: reattach
UPDATE notes SET article = :article WHERE article IS NULL AND digest = :digest
