-- Occurrences of calendars that are meetings by now.
SELECT id, calendar_id, event_uid, recurrence_id FROM meetings WHERE calendar_id IS NOT NULL
