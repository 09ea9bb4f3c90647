-- Minutes of service with their origin, and the thanks that follow them.
CREATE TABLE hours (
    id         TEXT PRIMARY KEY NOT NULL,
    person_id  TEXT NOT NULL REFERENCES people (id),
    effort_id  TEXT REFERENCES efforts (id),
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 10080),
    on_date    TEXT NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('meeting', 'task', 'typed in')),
    meeting_id TEXT REFERENCES meetings (id),
    task_id    TEXT REFERENCES tasks (id),
    note       TEXT NOT NULL DEFAULT '',
    CHECK ((origin = 'meeting') = (meeting_id IS NOT NULL)),
    CHECK ((origin = 'task') = (task_id IS NOT NULL))
) STRICT;
CREATE INDEX hours_person ON hours (person_id, on_date);
CREATE UNIQUE INDEX hours_meeting_once ON hours (meeting_id, person_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX hours_effort ON hours (effort_id, minutes);
CREATE INDEX hours_day ON hours (on_date);
CREATE INDEX hours_task ON hours (task_id);

CREATE TABLE recognitions (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    kind      TEXT NOT NULL CHECK (kind IN ('thanks', 'milestone', 'award')),
    text      TEXT NOT NULL CHECK (length(trim(text)) > 0),
    from_name TEXT NOT NULL DEFAULT '',
    on_date   TEXT NOT NULL
) STRICT;
CREATE INDEX recognitions_person ON recognitions (person_id, on_date);
CREATE INDEX recognitions_day ON recognitions (on_date);
