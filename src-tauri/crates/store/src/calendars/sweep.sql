-- Copies of calendars that are gone, by a removal or because adding them was undone. Without its state a calendar is fetched whole again.
DELETE FROM events WHERE calendar_id NOT IN (SELECT id FROM calendars);
DELETE FROM event_resources WHERE calendar_id NOT IN (SELECT id FROM calendars);
DELETE FROM event_refusals WHERE calendar_id NOT IN (SELECT id FROM calendars);
DELETE FROM calendar_states WHERE calendar_id NOT IN (SELECT id FROM calendars);
