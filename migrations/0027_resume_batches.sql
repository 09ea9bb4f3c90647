-- Documents that are made for many people at once: how far that has come, so that it can be stopped, cut off by a crash, and gone on with.
CREATE TABLE batches (
    id       TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('packets', 'renewals', 'certificates', 'letters')),
    -- What was asked for, as the command takes it; whom it is for stands in the rows.
    asked    TEXT NOT NULL CHECK (json_type(asked) = 'object'),
    output   TEXT NOT NULL CHECK (output IN ('files', 'print', 'zip', 'drafts')),
    folder   TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    -- Since when nothing of it is left to be done; or since when nobody wants the rest.
    ended_at TEXT
) STRICT;
CREATE INDEX batches_open ON batches (begun_at) WHERE ended_at IS NULL;

-- Who is removed or erased goes from here by the reference: no undo needs the row, and no erasure leaves it.
CREATE TABLE batch_rows (
    batch_id  TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    -- 'made': the file lies in the hidden folder; 'kept': it has its place and stands among the documents.
    state     TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'made', 'kept', 'failed', 'skipped')),
    -- A message as it is kept: why it failed, or was left out.
    why       TEXT NOT NULL DEFAULT '',
    -- What was asked for this person alone.
    asked     TEXT CHECK (json_type(asked) = 'object'),
    -- {"documents": [as they are recorded …], "credential": as it is recorded}
    made      TEXT CHECK (json_type(made) = 'object'),
    PRIMARY KEY (batch_id, position)
) STRICT;
CREATE INDEX batch_rows_person ON batch_rows (person_id);
CREATE INDEX batch_rows_state ON batch_rows (batch_id, state, position);
