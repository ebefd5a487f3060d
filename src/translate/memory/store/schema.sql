-- A translation memory. `user_version` tells the version of this schema, `application_id` that it is one (TGTM).
CREATE TABLE language (
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE
);
-- The segments of each language, once. `key` is the 64-bit FNV-1a of the normal form.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    language INTEGER NOT NULL REFERENCES language,
    key INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX segment_by_key ON segment (key);
CREATE TABLE translation (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL REFERENCES segment,
    language INTEGER NOT NULL REFERENCES language,
    target TEXT NOT NULL,
    previous TEXT,
    next TEXT,
    origin TEXT,
    domain TEXT,
    date TEXT
);
CREATE INDEX translation_by_segment ON translation (segment);
