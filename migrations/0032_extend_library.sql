-- The library holds files as well, and says how each thing goes into packets and into whose. The table is made anew because its kinds are checked.
CREATE TABLE resources_with_files (
    id         TEXT PRIMARY KEY NOT NULL,
    title      TEXT NOT NULL CHECK (length(trim(title)) > 0),
    kind       TEXT NOT NULL CHECK (kind IN ('link', 'text', 'file')),
    url        TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT '',
    effort_id  TEXT REFERENCES efforts (id),
    -- A line among what to read, a page of its own, or a file attached to the PDF.
    shown      TEXT NOT NULL DEFAULT 'list' CHECK (shown IN ('list', 'page', 'attached')),
    -- Only in packets for this role, in this language, for whoever has this access need; empty: in all of them.
    role       TEXT NOT NULL DEFAULT '',
    language   TEXT NOT NULL DEFAULT '',
    need       TEXT NOT NULL DEFAULT '',
    -- Of a file: what it is called, what it is, and all of it in base64, so that a packet can be made wherever the community is opened.
    file_name  TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    data       TEXT NOT NULL DEFAULT '',
    position   REAL NOT NULL DEFAULT 0,
    CHECK ((kind = 'file') = (data <> '')),
    CHECK (CASE kind WHEN 'link' THEN shown = 'list' WHEN 'text' THEN shown <> 'attached' ELSE shown <> 'list' END)
) STRICT;
INSERT INTO resources_with_files (id, title, kind, url, text, effort_id, position)
SELECT id, title, kind, url, text, effort_id, position FROM resources ORDER BY rowid;
DROP TABLE resources;
ALTER TABLE resources_with_files RENAME TO resources;

-- Whoever has chosen the parts of packets meant all that there were; a buddy is only introduced where one was chosen.
UPDATE settings SET value = json_quote(CASE
    WHEN instr(value ->> '$', 'first_day') > 0 THEN replace(value ->> '$', 'first_day', 'first_day buddy')
    ELSE 'buddy ' || (value ->> '$') END)
WHERE id = 'packet.parts' AND instr(value ->> '$', 'buddy') = 0;
