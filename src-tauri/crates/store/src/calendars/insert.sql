-- A new source of events; its colour is as far from the others' as the golden angle brings it.
INSERT INTO calendars (id, name, kind, address, hue, created_at)
VALUES (?1, ?2, ?3, ?4, ((SELECT count(*) FROM calendars) * 137 + 25) % 360, ?5)
