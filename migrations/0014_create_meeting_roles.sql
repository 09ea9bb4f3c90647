-- Roles at meetings are shared out in turn: who would rather not be asked for which. Who has one at a meeting stands in attendance.
CREATE TABLE role_refusals (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    role      TEXT NOT NULL CHECK (role IN ('Scheduler', 'Crier', 'Facilitator', 'Scribe')),
    UNIQUE (person_id, role)
) STRICT;
