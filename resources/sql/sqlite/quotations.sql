-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: insert
INSERT INTO quotations (article, begin_at, end_at, type, mode, confidence, rule, machine_speaker,
    runner_up, text, cue_text, source_text, speaker)
VALUES (:article, :begin_at, :end_at, :type, :mode, :confidence, :rule, :speaker,
    :runner_up, :text, :cue_text, :source_text, :speaker)

-- name: addSpan
INSERT INTO spans (quotation, part, begin_at, end_at) VALUES (:quotation, :part, :begin_at, :end_at)

-- name: addEvidence
INSERT INTO evidence (quotation, ordinal, kind, begin_at, end_at, meant_begin, meant_end, distance)
VALUES (:quotation, :ordinal, :kind, :begin_at, :end_at, :meant_begin, :meant_end, :distance)

-- name: addTopic
INSERT OR IGNORE INTO quotation_topics (quotation, topic) VALUES (:quotation, :topic)

-- name: columns
SELECT q.id, q.article, a.digest, q.begin_at, q.end_at, q.speaker, q.runner_up, s.name, r.name,
    q.type, q.mode, q.confidence, q.rule, q.text, q.cue_text, q.source_text,
    a.title, a.outlet, a.published, q.verdict, q.speaker IS NOT q.machine_speaker,
    (SELECT group_concat(part || ' ' || begin_at || '-' || end_at, ' ' ORDER BY begin_at)
     FROM spans WHERE quotation = q.id),
    (SELECT group_concat(kind || ' ' || distance || ' ' || begin_at || '-' || end_at
        || coalesce(' ' || meant_begin || '-' || meant_end, ''), char(31) ORDER BY ordinal)
     FROM evidence WHERE quotation = q.id),
    (SELECT group_concat(t.topic, ' ' ORDER BY here.ordinal) FROM quotation_topics AS t
     LEFT JOIN article_topics AS here ON here.article = q.article AND here.topic = t.topic
     WHERE t.quotation = q.id)

-- name: tables
LEFT JOIN speakers AS s ON s.id = q.speaker
LEFT JOIN speakers AS r ON r.id = q.runner_up

-- name: atPlace
SELECT q.id FROM quotations AS q JOIN articles AS a ON a.id = q.article
WHERE a.digest = :digest AND a.removed IS NULL AND q.begin_at < :end_at AND q.end_at > :begin_at
ORDER BY min(q.end_at, :end_at) - max(q.begin_at, :begin_at) DESC, q.end_at - q.begin_at, q.id
LIMIT 1

-- name: placesOfArticle
SELECT id, begin_at, end_at FROM quotations WHERE article = :article ORDER BY begin_at, end_at, id
