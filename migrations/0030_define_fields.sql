-- What a community wants to know of its people beyond what Hearth knows: its own fields, what they hold for each person, and a way to sort and filter by them.
CREATE TABLE fields (
    id         TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind       TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'yes or no', 'one of', 'several of')),
    -- What can be chosen, in its order; empty for the other kinds.
    choices    TEXT NOT NULL DEFAULT '[]' CHECK (json_type(choices) = 'array'),
    position   INTEGER NOT NULL,
    -- A column of the list of people.
    is_listed  INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    -- Since when it is hidden; what it holds stays.
    retired_on TEXT,
    created_at TEXT NOT NULL
) STRICT;

-- Of each kind but `several of` there is one row for a person and a field. Days and flags stand in columns of their own, so that a history reads them as what they are.
CREATE TABLE field_values (
    id        TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    field_id  TEXT NOT NULL REFERENCES fields (id),
    value     TEXT,
    value_on  TEXT,
    is_true   INTEGER CHECK (is_true IN (0, 1)),
    -- By which it is sorted and compared, as text.
    value_key TEXT NOT NULL,
    CHECK ((value IS NOT NULL) + (value_on IS NOT NULL) + (is_true IS NOT NULL) = 1),
    UNIQUE (person_id, field_id, value_key)
) STRICT;
CREATE INDEX field_values_field ON field_values (field_id, value_key);

-- Derived at every commit: a page deep in a long list is sorted and filtered without reading what people hold.
CREATE TABLE person_fields (
    n        INTEGER NOT NULL,
    field_id TEXT NOT NULL,
    sort     TEXT NOT NULL
) STRICT;
CREATE INDEX person_fields_person ON person_fields (n, field_id, sort);
CREATE INDEX person_fields_sort ON person_fields (field_id, sort, n);
