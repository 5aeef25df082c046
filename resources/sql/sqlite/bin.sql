-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: removedBefore
SELECT id FROM articles WHERE removed < :before

-- name: deleteArticle
DELETE FROM articles WHERE id = :id

-- name: deleteNotes
DELETE FROM notes WHERE removed < :before

-- name: deleteNotesOn
DELETE FROM notes WHERE article = :article

-- name: optimize_articles
INSERT INTO articles_fts (articles_fts) VALUES ('optimize')

-- name: optimize_quotations
INSERT INTO quotations_fts (quotations_fts) VALUES ('optimize')

-- name: optimize_notes
INSERT INTO notes_fts (notes_fts) VALUES ('optimize')
