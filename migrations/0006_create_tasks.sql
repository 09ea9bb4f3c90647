-- Work, and the promises that people made: to a task, to a role for a term, or to a place at a meeting.
CREATE TABLE tasks (
    n          INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL CHECK (length(trim(title)) > 0),
    notes      TEXT NOT NULL DEFAULT '',
    effort_id  TEXT REFERENCES efforts (id),
    status     TEXT NOT NULL DEFAULT 'to do' CHECK (status IN ('to do', 'doing', 'waiting', 'done', 'dropped')),
    due_on     TEXT,
    starts_at  TEXT,
    ends_at    TEXT,
    estimate   INTEGER CHECK (estimate > 0),
    places     INTEGER NOT NULL DEFAULT 1 CHECK (places BETWEEN 1 AND 1000),
    meeting_id TEXT REFERENCES meetings (id),
    position   REAL NOT NULL DEFAULT 0,
    done_at    TEXT,
    created_at TEXT NOT NULL,
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (ends_at IS NULL OR ends_at > starts_at),
    CHECK ((status = 'done') = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX tasks_open ON tasks (status, due_on);
CREATE INDEX tasks_effort ON tasks (effort_id, status);
CREATE INDEX tasks_due ON tasks (due_on, n) WHERE status IN ('to do', 'doing', 'waiting');
CREATE INDEX tasks_board ON tasks (status, position);
CREATE INDEX tasks_done ON tasks (done_at) WHERE status = 'done';
CREATE INDEX tasks_meeting ON tasks (meeting_id);

CREATE TABLE checklist_items (
    id       TEXT PRIMARY KEY NOT NULL,
    task_id  TEXT NOT NULL REFERENCES tasks (id),
    text     TEXT NOT NULL CHECK (length(trim(text)) > 0),
    is_done  INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
    position REAL NOT NULL
) STRICT;
CREATE INDEX checklist_items_task ON checklist_items (task_id, position);

CREATE TABLE commitments (
    id            TEXT PRIMARY KEY NOT NULL,
    person_id     TEXT NOT NULL REFERENCES people (id),
    task_id       TEXT REFERENCES tasks (id),
    meeting_id    TEXT REFERENCES meetings (id),
    membership_id TEXT REFERENCES memberships (id),
    status        TEXT NOT NULL CHECK (status IN ('asked', 'accepted', 'declined', 'kept', 'missed', 'released', 'handed over')),
    asked_at      TEXT NOT NULL,
    answered_at   TEXT,
    ended_at      TEXT,
    reason        TEXT NOT NULL DEFAULT '',
    substitute_of TEXT REFERENCES commitments (id),
    CHECK ((task_id IS NOT NULL) + (meeting_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX commitments_person ON commitments (person_id, status);
CREATE INDEX commitments_task ON commitments (task_id);
CREATE INDEX commitments_asked ON commitments (asked_at) WHERE status = 'asked';
CREATE INDEX commitments_substitute ON commitments (substitute_of) WHERE substitute_of IS NOT NULL;
CREATE INDEX commitments_membership ON commitments (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX commitments_meeting ON commitments (meeting_id);
CREATE UNIQUE INDEX commitments_task_once ON commitments (task_id, person_id) WHERE status IN ('asked', 'accepted') AND task_id IS NOT NULL;
CREATE UNIQUE INDEX commitments_meeting_once ON commitments (meeting_id, person_id) WHERE status IN ('asked', 'accepted') AND meeting_id IS NOT NULL;
