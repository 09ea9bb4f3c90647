-- What an event is to be.
INSERT INTO event_edits (id, calendar_id, uid, text, hash, summary, first_at, last_at, recurring)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (calendar_id, uid) DO UPDATE SET text = excluded.text, hash = excluded.hash, summary = excluded.summary,
    first_at = excluded.first_at, last_at = excluded.last_at, recurring = excluded.recurring
