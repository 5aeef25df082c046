-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofDigest
SELECT id, begin_at, end_at, verdict, speaker FROM decisions WHERE digest = :digest
ORDER BY changed DESC, id DESC

-- name: apply
UPDATE quotations SET decision = :decision, verdict = :verdict,
    speaker = coalesce(:speaker, machine_speaker)
WHERE id = :quotation

-- name: withdraw
UPDATE quotations SET decision = NULL, verdict = 'unchecked', speaker = machine_speaker
WHERE article = :article
    AND (decision IS NOT NULL OR verdict <> 'unchecked' OR speaker IS NOT machine_speaker)

-- name: atPlace
SELECT id, verdict, speaker FROM decisions
WHERE digest = :digest AND begin_at = :begin_at AND end_at = :end_at

-- name: ofQuotation
SELECT d.id, d.verdict, d.speaker FROM quotations AS q JOIN decisions AS d ON d.id = q.decision
WHERE q.id = :quotation

-- name: remove
DELETE FROM decisions WHERE id = :id

-- name: insert
INSERT INTO decisions (digest, begin_at, end_at, verdict, speaker, changed)
VALUES (:digest, :begin_at, :end_at, :verdict, :speaker, :changed)

-- name: articleOfDigest
SELECT id FROM articles WHERE digest = :digest

-- name: removeAtPlace
DELETE FROM decisions WHERE digest = :digest AND begin_at = :begin_at AND end_at = :end_at
