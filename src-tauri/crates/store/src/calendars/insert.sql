-- A new source of events; without a colour of its own it gets one as far from the others' as the golden angle brings it.
INSERT INTO calendars (id, name, kind, address, hue, created_at, account_id, address_hash)
VALUES (?1, ?2, ?3, ?4, coalesce(?8, ((SELECT count(*) FROM calendars) * 137 + 25) % 360), ?5, ?6, ?7)
