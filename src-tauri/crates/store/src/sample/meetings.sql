-- Meetings of the sample community, a year back and a season ahead.
INSERT INTO meetings (id, series_id, original_start, effort_id, title, starts_at, ends_at, zone, place, link, status, minutes, created_at)
SELECT value ->> 'id', value ->> 'series_id', value ->> 'original_start', value ->> 'effort_id', value ->> 'title', value ->> 'starts_at', value ->> 'ends_at', value ->> 'zone', value ->> 'place', value ->> 'link', value ->> 'status', value ->> 'minutes', value ->> 'created_at'
FROM json_each(?1)
