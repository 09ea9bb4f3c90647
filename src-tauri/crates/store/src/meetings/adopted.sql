-- Occurrences of calendars that are meetings by now, and events that stand for meetings of ours.
SELECT id, calendar_id, event_uid, recurrence_id FROM meetings WHERE calendar_id IS NOT NULL
UNION ALL SELECT id, shown_in, id || '@hearth', NULL FROM meetings WHERE shown_in IS NOT NULL
UNION ALL SELECT id, shown_in, series_id || '@hearth', replace(replace(original_start, '-', ''), ':', '') FROM meetings
WHERE shown_in IS NOT NULL AND series_id IS NOT NULL
