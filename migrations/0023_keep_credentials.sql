-- The community's signing keys, the credentials that were signed with them, and the issuers that it trusts.
CREATE TABLE signing_keys (
    id         TEXT PRIMARY KEY NOT NULL,
    -- did:key:…, the public half.
    did        TEXT NOT NULL UNIQUE,
    -- 32 bytes, hexadecimal. Nothing but the signing reads it.
    secret     TEXT NOT NULL CHECK (length(secret) = 64),
    since_at   TEXT NOT NULL,
    retired_at TEXT
) STRICT;
CREATE UNIQUE INDEX signing_keys_current ON signing_keys ((retired_at IS NULL)) WHERE retired_at IS NULL;

CREATE TABLE credentials (
    id          TEXT PRIMARY KEY NOT NULL,
    person_id   TEXT NOT NULL REFERENCES people (id),
    key_id      TEXT NOT NULL REFERENCES signing_keys (id),
    title       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    json        TEXT NOT NULL CHECK (json_valid(json)),
    issued_at   TEXT NOT NULL,
    valid_until TEXT,
    -- The newer one for the same person and the same reason, which may be gone with what it was made in.
    replaced_by TEXT,
    replaced_at TEXT,
    CHECK ((replaced_by IS NULL) = (replaced_at IS NULL))
) STRICT;
CREATE INDEX credentials_person ON credentials (person_id, issued_at);
CREATE INDEX credentials_key ON credentials (key_id);

CREATE TABLE trusted_issuers (
    id       TEXT PRIMARY KEY NOT NULL,
    did      TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL CHECK (length(trim(name)) > 0),
    added_at TEXT NOT NULL
) STRICT;
