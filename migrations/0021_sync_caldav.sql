-- Calendars that are changed here and there: whose account they belong to, what was last seen there, and what is still to be sent.
CREATE TABLE calendar_accounts (
    id         TEXT PRIMARY KEY NOT NULL,
    -- Where discovery found the server. The password is the keychain's.
    address    TEXT NOT NULL CHECK (length(address) > 0),
    user_name  TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (address, user_name)
) STRICT;

-- SQLite changes no CHECK: the table is made again. Columns that came later may be NULL, because what was removed before lacks them.
CREATE TABLE calendars_before AS SELECT id, name, kind, address, hue, created_at FROM calendars;
DROP TABLE calendars;
CREATE TABLE calendars (
    id           TEXT PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind         TEXT NOT NULL CHECK (kind IN ('feed', 'file', 'caldav')),
    -- Of a feed in the keychain only what may be seen of it; of an account's calendar its whole address.
    address      TEXT NOT NULL,
    hue          INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
    created_at   TEXT NOT NULL,
    account_id   TEXT REFERENCES calendar_accounts (id),
    -- The keychain holds the address; tells whether another one is the same without telling it.
    address_hash TEXT,
    CHECK ((kind = 'caldav') = (account_id IS NOT NULL))
) STRICT;
INSERT INTO calendars (id, name, kind, address, hue, created_at) SELECT id, name, kind, address, hue, created_at FROM calendars_before;
DROP TABLE calendars_before;

ALTER TABLE calendar_states ADD COLUMN sync_token TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_states ADD COLUMN ctag TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_states ADD COLUMN writable INTEGER NOT NULL DEFAULT 1 CHECK (writable IN (0, 1));
-- How often it asks to be fetched, in seconds, and when the next try is due.
ALTER TABLE calendar_states ADD COLUMN refresh INTEGER;
ALTER TABLE calendar_states ADD COLUMN due_at TEXT;

-- What lies on a server, by its place there. Without a UID it is nothing that happens, such as a task.
CREATE TABLE event_resources (
    calendar_id TEXT NOT NULL,
    href        TEXT NOT NULL,
    etag        TEXT NOT NULL,
    uid         TEXT,
    -- What we had sent, where the server keeps it in words of its own.
    sent        TEXT,
    PRIMARY KEY (calendar_id, href)
) STRICT;
CREATE INDEX event_resources_uid ON event_resources (calendar_id, uid);

-- Why an edit could not be sent.
CREATE TABLE event_refusals (
    calendar_id TEXT NOT NULL,
    uid         TEXT NOT NULL,
    tried_at    TEXT NOT NULL,
    failure     TEXT NOT NULL,
    PRIMARY KEY (calendar_id, uid)
) STRICT;

-- What an event is to be, where somebody here has changed it; without a text it is to be gone. What differs from `events` is still to be sent.
CREATE TABLE event_edits (
    id          TEXT PRIMARY KEY NOT NULL,
    calendar_id TEXT NOT NULL REFERENCES calendars (id),
    uid         TEXT NOT NULL,
    text        TEXT NOT NULL,
    hash        TEXT NOT NULL,
    summary     TEXT NOT NULL,
    first_at    TEXT NOT NULL,
    last_at     TEXT,
    recurring   INTEGER NOT NULL CHECK (recurring IN (0, 1)),
    UNIQUE (calendar_id, uid)
) STRICT;
CREATE INDEX event_edits_span ON event_edits (first_at, last_at);

-- The same property changed here and there: the event is theirs, and ours waits for somebody to choose.
CREATE TABLE event_conflicts (
    id          TEXT PRIMARY KEY NOT NULL,
    calendar_id TEXT NOT NULL REFERENCES calendars (id),
    uid         TEXT NOT NULL,
    ours        TEXT NOT NULL,
    theirs      TEXT NOT NULL,
    -- [{"property", "recurrence_id", "ours", "theirs"}]
    differences TEXT NOT NULL CHECK (json_type(differences) = 'array'),
    noticed_at  TEXT NOT NULL
) STRICT;
CREATE INDEX event_conflicts_calendar ON event_conflicts (calendar_id, uid);

-- A meeting may stand in an account's calendar as well: which one.
ALTER TABLE meetings ADD COLUMN shown_in TEXT;
CREATE INDEX meetings_shown_in ON meetings (shown_in) WHERE shown_in IS NOT NULL;
