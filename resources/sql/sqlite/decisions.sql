-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofDigest
SELECT id, begin_at, end_at, verdict, speaker, is_uncredited FROM decisions WHERE digest = :digest
ORDER BY changed DESC, id DESC

-- name: apply
UPDATE quotations SET decision = :decision, verdict = :verdict,
    speaker = CASE WHEN :is_uncredited THEN NULL ELSE coalesce(:speaker, machine_speaker) END
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

-- name: checkedOfArticle
SELECT d.id, d.verdict, q.begin_at, q.end_at, q.text, q.speaker, q.machine_speaker,
    coalesce(s.name, ''), coalesce(m.name, '')
FROM quotations AS q JOIN decisions AS d ON d.id = q.decision
LEFT JOIN speakers AS s ON s.id = q.speaker LEFT JOIN speakers AS m ON m.id = q.machine_speaker
WHERE q.article = :article ORDER BY q.begin_at, q.end_at, q.id

-- name: keepConfirmedSpeakers
UPDATE decisions SET speaker = q.speaker, is_uncredited = q.speaker IS NULL
FROM quotations AS q
WHERE q.article = :article AND q.decision = decisions.id
    AND decisions.verdict = 'confirmed' AND decisions.speaker IS NULL
