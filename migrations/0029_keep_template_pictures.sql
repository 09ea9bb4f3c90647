-- Pictures that belong to a template, so that it prints them wherever it is handed on to.
CREATE TABLE template_pictures (
    id          TEXT PRIMARY KEY NOT NULL,
    template_id TEXT NOT NULL REFERENCES templates (id),
    -- As the template names it: assets/<name>.
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64 AND name NOT GLOB '*[^a-z0-9._-]*' AND name NOT GLOB '.*'),
    -- What it shows, for whoever cannot see it.
    alt         TEXT NOT NULL DEFAULT '',
    -- The file as it was brought, in base64.
    data        TEXT NOT NULL,
    UNIQUE (template_id, name)
) STRICT;
