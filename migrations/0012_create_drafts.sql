-- What was typed and not yet saved, so that no crash and no closed dialog loses it. Not logged: a draft is no change until it is saved.
CREATE TABLE drafts (
    id    TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    at    TEXT NOT NULL
) STRICT;
