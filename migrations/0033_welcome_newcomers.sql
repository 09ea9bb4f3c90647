-- How newcomers are welcomed: programmes with their steps in order, and each person's way through one of them, with whoever accompanies them.
CREATE TABLE programmes (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    -- What its newcomers come to; none for the whole community.
    effort_id  TEXT REFERENCES efforts (id),
    position   REAL NOT NULL,
    -- Since when nobody starts it any more; whoever is on the way goes on.
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX programmes_effort ON programmes (effort_id) WHERE effort_id IS NOT NULL;

CREATE TABLE programme_steps (
    id             TEXT PRIMARY KEY NOT NULL,
    programme_id   TEXT NOT NULL REFERENCES programmes (id),
    name           TEXT NOT NULL CHECK (length(trim(name)) > 0),
    done_by        TEXT NOT NULL DEFAULT 'lead' CHECK (done_by IN ('newcomer', 'buddy', 'lead')),
    -- After how many days at the step somebody is waited for; none: the usual patience.
    due_after_days INTEGER CHECK (due_after_days BETWEEN 1 AND 365),
    note           TEXT NOT NULL DEFAULT '',
    position       REAL NOT NULL,
    -- A step that was taken out stays for the journeys that ended at it.
    removed_on     TEXT
) STRICT;
CREATE INDEX programme_steps_order ON programme_steps (programme_id, position, id) WHERE removed_on IS NULL;

CREATE TABLE journeys (
    id           TEXT PRIMARY KEY NOT NULL,
    person_id    TEXT NOT NULL REFERENCES people (id),
    programme_id TEXT NOT NULL REFERENCES programmes (id),
    step_id      TEXT NOT NULL REFERENCES programme_steps (id),
    buddy_id     TEXT REFERENCES people (id),
    began_on     TEXT NOT NULL,
    step_since   TEXT NOT NULL,
    ended_on     TEXT,
    outcome      TEXT CHECK (outcome IN ('settled', 'left')),
    CHECK ((ended_on IS NULL) = (outcome IS NULL)),
    CHECK (buddy_id IS NULL OR buddy_id <> person_id)
) STRICT;
CREATE UNIQUE INDEX journeys_once ON journeys (person_id, programme_id) WHERE ended_on IS NULL;
CREATE INDEX journeys_person ON journeys (person_id);
CREATE INDEX journeys_buddy ON journeys (buddy_id) WHERE buddy_id IS NOT NULL;
CREATE INDEX journeys_step ON journeys (step_id, step_since, id) WHERE ended_on IS NULL;
