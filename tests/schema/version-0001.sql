-- SPDX-FileCopyrightText: 2026 The Inquit contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE aliases (
    speaker INTEGER NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    alias   TEXT    NOT NULL, -- as printed
    folded  TEXT    NOT NULL,
    PRIMARY KEY (speaker, article, alias)
) STRICT, WITHOUT ROWID;

CREATE INDEX aliases_by_article ON aliases (article);

CREATE INDEX aliases_by_name ON aliases (folded, speaker);

CREATE TABLE article_details (
    article   INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    title     TEXT,
    byline    TEXT,
    outlet    TEXT,
    published TEXT
) STRICT;

CREATE TABLE article_speakers (
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    speaker    INTEGER NOT NULL REFERENCES speakers (id),
    role       TEXT    NOT NULL,
    first_at   INTEGER NOT NULL, -- of its first mention
    mentions   INTEGER NOT NULL,
    quotations INTEGER NOT NULL DEFAULT 0, -- those not rejected, after the user's decisions
    in_speech  INTEGER NOT NULL DEFAULT 0, -- of these, those in speech
    by_user    INTEGER NOT NULL DEFAULT 0, -- here only because the user credits it with a quotation
    PRIMARY KEY (article, speaker)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_speakers_by_speaker ON article_speakers (speaker, article);

CREATE TABLE article_texts (
    article    INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    body       TEXT NOT NULL,
    exact      BLOB,
    source_map BLOB
) STRICT;

CREATE TABLE article_topics (
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic      INTEGER NOT NULL REFERENCES topics (id),
    ordinal    INTEGER NOT NULL, -- the best topic of the article is 0
    score      REAL    NOT NULL,
    announced  INTEGER NOT NULL,
    passages   INTEGER NOT NULL,
    quotations INTEGER NOT NULL DEFAULT 0, -- those not rejected
    in_speech  INTEGER NOT NULL DEFAULT 0, -- of these, those in speech
    PRIMARY KEY (article, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_topics_by_topic ON article_topics (topic, article);

CREATE TABLE articles (
    id         INTEGER PRIMARY KEY,
    digest     BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    word_digest BLOB, -- of the words, whatever their dress (app/identity/word_digest.h); NULL: no words
    title      TEXT    NOT NULL,
    byline     TEXT    NOT NULL,
    outlet     TEXT    NOT NULL,
    folded_outlet TEXT NOT NULL,
    published  TEXT,
    found_title     TEXT NOT NULL,
    found_byline    TEXT NOT NULL,
    found_outlet    TEXT NOT NULL,
    found_published TEXT,
    first_words     TEXT NOT NULL,
    imported   INTEGER NOT NULL,
    day        TEXT    NOT NULL, -- published, or imported where the article does not tell
    language   TEXT    NOT NULL,
    origin     TEXT    NOT NULL,
    words      INTEGER NOT NULL,
    engine     TEXT    NOT NULL,
    is_read    INTEGER NOT NULL DEFAULT 0,
    is_starred INTEGER NOT NULL DEFAULT 0,
    removed    INTEGER, -- when; NULL while it is in the lists
    quotations INTEGER NOT NULL DEFAULT 0, -- those not rejected
    speakers   INTEGER NOT NULL DEFAULT 0  -- those with such a quotation
) STRICT;

CREATE INDEX articles_by_day ON articles (day DESC, id DESC) WHERE removed IS NULL;

CREATE INDEX articles_by_engine ON articles (engine);

CREATE INDEX articles_by_words ON articles (word_digest) WHERE removed IS NULL;

CREATE INDEX articles_removed ON articles (removed) WHERE removed IS NOT NULL;

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, content = 'searched_articles', content_rowid = 'article', prefix = '2 3',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE 'articles_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'articles_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'articles_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'articles_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE blocks (
    article     INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    begin_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    label_begin INTEGER NOT NULL,
    label_end   INTEGER NOT NULL,
    PRIMARY KEY (article, begin_at),
    CHECK (begin_at < end_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    id       INTEGER PRIMARY KEY,
    digest   BLOB    NOT NULL CHECK (length(digest) = 32),
    begin_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    verdict  TEXT    NOT NULL CHECK (verdict IN ('unchecked', 'confirmed', 'rejected')),
    speaker  INTEGER REFERENCES speakers (id), -- NULL: the machine's
    is_uncredited INTEGER NOT NULL DEFAULT 0,  -- it was confirmed when nobody was credited
    changed  INTEGER NOT NULL,
    UNIQUE (digest, begin_at, end_at)
) STRICT;

CREATE INDEX decisions_by_speaker ON decisions (speaker) WHERE speaker IS NOT NULL;

CREATE TABLE evidence (
    quotation   INTEGER NOT NULL REFERENCES quotations (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    begin_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL,
    meant_begin INTEGER,
    meant_end   INTEGER,
    distance    INTEGER NOT NULL, -- sentences back
    PRIMARY KEY (quotation, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE generation (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    token BLOB    NOT NULL
) STRICT;

CREATE TABLE inlines (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    target   TEXT    NOT NULL, -- of a link; '' elsewhere
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    begin_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    speaker  INTEGER NOT NULL REFERENCES speakers (id),
    kind     TEXT    NOT NULL,
    PRIMARY KEY (article, begin_at, end_at, speaker)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_speaker ON mentions (speaker);

CREATE TABLE notes (
    id       INTEGER PRIMARY KEY,
    article  INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    digest   BLOB CHECK (digest IS NULL OR length(digest) = 32),
    begin_at INTEGER, -- of the quotation that the note stands on; NULL for the whole article
    end_at   INTEGER,
    markdown TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    changed  INTEGER NOT NULL,
    removed  INTEGER -- when; NULL while it is in the lists
) STRICT;

CREATE INDEX notes_by_article ON notes (article, begin_at) WHERE removed IS NULL;

CREATE INDEX notes_by_change ON notes (changed DESC, id DESC) WHERE removed IS NULL;

CREATE INDEX notes_by_digest ON notes (digest) WHERE article IS NULL;

CREATE VIRTUAL TABLE notes_fts USING fts5 (
    markdown, content = 'notes', content_rowid = 'id', prefix = '2 3',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE 'notes_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'notes_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'notes_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'notes_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE passages (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic    INTEGER NOT NULL REFERENCES topics (id),
    begin_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    PRIMARY KEY (article, topic, begin_at, end_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX passages_by_topic ON passages (topic);

CREATE TABLE quotation_topics (
    quotation INTEGER NOT NULL REFERENCES quotations (id) ON DELETE CASCADE,
    topic     INTEGER NOT NULL REFERENCES topics (id),
    PRIMARY KEY (quotation, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX quotation_topics_by_topic ON quotation_topics (topic, quotation);

CREATE TABLE quotations (
    id                 INTEGER PRIMARY KEY,
    article            INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    begin_at           INTEGER NOT NULL,
    end_at             INTEGER NOT NULL,
    type               TEXT    NOT NULL,
    mode               TEXT    NOT NULL,
    confidence         REAL    NOT NULL, -- that words, source and machine_speaker are right
    rule               TEXT    NOT NULL,
    machine_speaker    INTEGER REFERENCES speakers (id),
    runner_up          INTEGER REFERENCES speakers (id),
    text               TEXT    NOT NULL,
    cue_text           TEXT    NOT NULL,
    source_text        TEXT    NOT NULL,
    decision           INTEGER REFERENCES decisions (id) ON DELETE SET NULL,
    verdict            TEXT    NOT NULL DEFAULT 'unchecked',
    speaker            INTEGER REFERENCES speakers (id)
) STRICT;

CREATE INDEX quotations_by_decision ON quotations (decision) WHERE decision IS NOT NULL;

CREATE INDEX quotations_by_machine_speaker ON quotations (machine_speaker);

CREATE INDEX quotations_by_place ON quotations (article, begin_at, end_at);

CREATE INDEX quotations_by_runner_up ON quotations (runner_up) WHERE runner_up IS NOT NULL;

CREATE INDEX quotations_by_speaker ON quotations (speaker, article, begin_at);

CREATE VIRTUAL TABLE quotations_fts USING fts5 (
    text, content = 'quotations', content_rowid = 'id', prefix = '2 3',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE 'quotations_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'quotations_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'quotations_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'quotations_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE spans (
    quotation INTEGER NOT NULL REFERENCES quotations (id) ON DELETE CASCADE,
    part      TEXT    NOT NULL CHECK (part IN ('content', 'cue', 'source')),
    begin_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    PRIMARY KEY (quotation, part, begin_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_roles (
    speaker  INTEGER NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
    folded   TEXT    NOT NULL, -- in lower case
    role     TEXT    NOT NULL, -- as the first of them prints it
    articles INTEGER NOT NULL,
    PRIMARY KEY (speaker, folded)
) STRICT, WITHOUT ROWID;

CREATE TABLE speakers (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    folded     TEXT    NOT NULL,
    hue        INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 9),
    article    INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    quotations INTEGER NOT NULL DEFAULT 0, -- in articles that are not removed
    in_speech  INTEGER NOT NULL DEFAULT 0, -- of these, those in speech
    mentions   INTEGER NOT NULL DEFAULT 0, -- likewise
    articles   INTEGER NOT NULL DEFAULT 0  -- likewise
) STRICT;

CREATE INDEX speakers_by_article ON speakers (article) WHERE article IS NOT NULL;

CREATE INDEX speakers_by_name ON speakers (folded, kind, article);

CREATE INDEX speakers_by_quotations ON speakers (quotations DESC, mentions DESC, id) WHERE articles > 0;

CREATE TABLE topic_variants (
    topic   INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    variant TEXT    NOT NULL,
    PRIMARY KEY (topic, article, variant)
) STRICT, WITHOUT ROWID;

CREATE INDEX topic_variants_by_article ON topic_variants (article);

CREATE TABLE topics (
    id         INTEGER PRIMARY KEY,
    label      TEXT    NOT NULL,
    folded     TEXT    NOT NULL UNIQUE,
    quotations INTEGER NOT NULL DEFAULT 0, -- in articles that are not removed
    in_speech  INTEGER NOT NULL DEFAULT 0, -- of these, those in speech
    passages   INTEGER NOT NULL DEFAULT 0, -- likewise
    articles   INTEGER NOT NULL DEFAULT 0  -- likewise
) STRICT;

CREATE INDEX topics_by_quotations ON topics (quotations DESC, passages DESC, id) WHERE articles > 0;

CREATE VIEW described_speakers AS
SELECT s.*, (SELECT role FROM speaker_roles AS r WHERE r.speaker = s.id
             ORDER BY r.articles DESC, length(r.role) DESC, r.role LIMIT 1) AS role
FROM speakers AS s;

CREATE VIEW searched_articles AS
SELECT articles.id AS article, articles.title AS title, article_texts.body AS body
FROM articles JOIN article_texts ON article_texts.article = articles.id;

CREATE TRIGGER article_speakers_added AFTER INSERT ON article_speakers
WHEN (SELECT removed IS NULL FROM articles WHERE id = NEW.article)
BEGIN
    UPDATE speakers SET quotations = quotations + NEW.quotations, in_speech = in_speech + NEW.in_speech,
                        mentions = mentions + NEW.mentions,
                        articles = articles + 1
    WHERE id = NEW.speaker;
    INSERT INTO speaker_roles (speaker, folded, role, articles)
    SELECT NEW.speaker, lower(NEW.role), NEW.role, 1 WHERE NEW.role <> ''
    ON CONFLICT (speaker, folded) DO UPDATE SET articles = articles + 1;
END;

CREATE TRIGGER article_speakers_changed AFTER UPDATE OF quotations, in_speech, mentions ON article_speakers
WHEN (NEW.quotations <> OLD.quotations OR NEW.in_speech <> OLD.in_speech OR NEW.mentions <> OLD.mentions)
    AND (SELECT removed IS NULL FROM articles WHERE id = NEW.article)
BEGIN
    UPDATE speakers SET quotations = quotations + NEW.quotations - OLD.quotations,
                        in_speech = in_speech + NEW.in_speech - OLD.in_speech,
                        mentions = mentions + NEW.mentions - OLD.mentions
    WHERE id = NEW.speaker;
END;

CREATE TRIGGER article_speakers_deleted AFTER DELETE ON article_speakers
WHEN (SELECT removed IS NULL FROM articles WHERE id = OLD.article)
BEGIN
    UPDATE speakers SET quotations = quotations - OLD.quotations, in_speech = in_speech - OLD.in_speech,
                        mentions = mentions - OLD.mentions,
                        articles = articles - 1
    WHERE id = OLD.speaker;
    UPDATE speaker_roles SET articles = articles - 1
    WHERE speaker = OLD.speaker AND folded = lower(OLD.role);
    DELETE FROM speaker_roles
    WHERE speaker = OLD.speaker AND folded = lower(OLD.role) AND articles < 1;
END;

CREATE TRIGGER article_texts_added AFTER INSERT ON article_texts
BEGIN
    INSERT INTO articles_fts (rowid, title, body)
    SELECT article, title, body FROM searched_articles WHERE article = NEW.article;
END;

CREATE TRIGGER article_topics_added AFTER INSERT ON article_topics
WHEN (SELECT removed IS NULL FROM articles WHERE id = NEW.article)
BEGIN
    UPDATE topics SET quotations = quotations + NEW.quotations, in_speech = in_speech + NEW.in_speech,
                      passages = passages + NEW.passages,
                      articles = articles + 1
    WHERE id = NEW.topic;
END;

CREATE TRIGGER article_topics_changed AFTER UPDATE OF quotations, in_speech, passages ON article_topics
WHEN (NEW.quotations <> OLD.quotations OR NEW.in_speech <> OLD.in_speech OR NEW.passages <> OLD.passages)
    AND (SELECT removed IS NULL FROM articles WHERE id = NEW.article)
BEGIN
    UPDATE topics SET quotations = quotations + NEW.quotations - OLD.quotations,
                      in_speech = in_speech + NEW.in_speech - OLD.in_speech,
                      passages = passages + NEW.passages - OLD.passages
    WHERE id = NEW.topic;
END;

CREATE TRIGGER article_topics_deleted AFTER DELETE ON article_topics
WHEN (SELECT removed IS NULL FROM articles WHERE id = OLD.article)
BEGIN
    UPDATE topics SET quotations = quotations - OLD.quotations, in_speech = in_speech - OLD.in_speech,
                      passages = passages - OLD.passages,
                      articles = articles - 1
    WHERE id = OLD.topic;
END;

CREATE TRIGGER articles_deleted BEFORE DELETE ON articles
BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body)
    SELECT 'delete', article, title, body FROM searched_articles WHERE article = OLD.id;
END;

CREATE TRIGGER articles_removed AFTER UPDATE OF removed ON articles
WHEN OLD.removed IS NULL AND NEW.removed IS NOT NULL
BEGIN
    UPDATE speakers SET quotations = speakers.quotations - here.quotations,
                        in_speech = speakers.in_speech - here.in_speech,
                        mentions = speakers.mentions - here.mentions, articles = speakers.articles - 1
    FROM article_speakers AS here WHERE here.article = NEW.id AND speakers.id = here.speaker;
    UPDATE speaker_roles SET articles = speaker_roles.articles - 1
    FROM article_speakers AS here
    WHERE here.article = NEW.id AND speaker_roles.speaker = here.speaker
        AND speaker_roles.folded = lower(here.role);
    DELETE FROM speaker_roles WHERE articles < 1
        AND speaker IN (SELECT speaker FROM article_speakers WHERE article = NEW.id);
    UPDATE topics SET quotations = topics.quotations - here.quotations,
                      in_speech = topics.in_speech - here.in_speech,
                      passages = topics.passages - here.passages, articles = topics.articles - 1
    FROM article_topics AS here WHERE here.article = NEW.id AND topics.id = here.topic;
END;

CREATE TRIGGER articles_restored AFTER UPDATE OF removed ON articles
WHEN OLD.removed IS NOT NULL AND NEW.removed IS NULL
BEGIN
    UPDATE speakers SET quotations = speakers.quotations + here.quotations,
                        in_speech = speakers.in_speech + here.in_speech,
                        mentions = speakers.mentions + here.mentions, articles = speakers.articles + 1
    FROM article_speakers AS here WHERE here.article = NEW.id AND speakers.id = here.speaker;
    INSERT INTO speaker_roles (speaker, folded, role, articles)
    SELECT speaker, lower(role), role, 1 FROM article_speakers WHERE article = NEW.id AND role <> ''
    ON CONFLICT (speaker, folded) DO UPDATE SET articles = articles + 1;
    UPDATE topics SET quotations = topics.quotations + here.quotations,
                      in_speech = topics.in_speech + here.in_speech,
                      passages = topics.passages + here.passages, articles = topics.articles + 1
    FROM article_topics AS here WHERE here.article = NEW.id AND topics.id = here.topic;
END;

CREATE TRIGGER articles_retitled AFTER UPDATE OF title ON articles WHEN NEW.title <> OLD.title
BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, body)
    SELECT 'delete', article, OLD.title, body FROM article_texts WHERE article = NEW.id;
    INSERT INTO articles_fts (rowid, title, body)
    SELECT article, NEW.title, body FROM article_texts WHERE article = NEW.id;
END;

CREATE TRIGGER notes_added AFTER INSERT ON notes
BEGIN
    INSERT INTO notes_fts (rowid, markdown) VALUES (NEW.id, NEW.markdown);
END;

CREATE TRIGGER notes_changed AFTER UPDATE OF markdown ON notes
BEGIN
    INSERT INTO notes_fts (notes_fts, rowid, markdown) VALUES ('delete', OLD.id, OLD.markdown);
    INSERT INTO notes_fts (rowid, markdown) VALUES (NEW.id, NEW.markdown);
END;

CREATE TRIGGER notes_deleted AFTER DELETE ON notes
BEGIN
    INSERT INTO notes_fts (notes_fts, rowid, markdown) VALUES ('delete', OLD.id, OLD.markdown);
END;

CREATE TRIGGER quotations_added AFTER INSERT ON quotations
BEGIN
    INSERT INTO quotations_fts (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE TRIGGER quotations_deleted AFTER DELETE ON quotations
BEGIN
    INSERT INTO quotations_fts (quotations_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;
