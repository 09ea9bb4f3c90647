-- Ours, where the same was changed there too.
INSERT INTO event_conflicts (id, calendar_id, uid, ours, theirs, differences, noticed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
