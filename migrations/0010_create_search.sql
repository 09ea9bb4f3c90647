-- Search and the derived facts of a person: both are rebuilt from the tables above for each row that an operation touches.
CREATE VIRTUAL TABLE search_people USING fts5 (name, reach, organisation, skills, notes, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE VIRTUAL TABLE search_efforts USING fts5 (name, purpose, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE VIRTUAL TABLE search_tasks USING fts5 (title, notes, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE VIRTUAL TABLE search_meetings USING fts5 (title, place, agenda, minutes, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');

CREATE TABLE person_facts (
    n             INTEGER PRIMARY KEY,
    first_seen_on TEXT,
    last_seen_on  TEXT,
    quiet_after   TEXT,
    hours_minutes INTEGER NOT NULL DEFAULT 0,
    name_key      TEXT NOT NULL DEFAULT '',
    joined_on     TEXT,
    break_until   TEXT,
    left_on       TEXT
) STRICT;
-- Each covers the list of people in one order, with all that a standing is computed from, so that a page deep in the list is found without reading rows.
CREATE INDEX person_facts_name ON person_facts (name_key, n, left_on, break_until, joined_on, quiet_after);
CREATE INDEX person_facts_seen ON person_facts (last_seen_on, n, left_on, break_until, joined_on, quiet_after);
CREATE INDEX person_facts_joined ON person_facts (joined_on, n, left_on, break_until, quiet_after);
CREATE INDEX person_facts_quiet ON person_facts (quiet_after, left_on, break_until) WHERE quiet_after IS NOT NULL;
CREATE INDEX person_facts_anniversary ON person_facts (substr(joined_on, 6), joined_on, left_on) WHERE joined_on IS NOT NULL;
