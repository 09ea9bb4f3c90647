-- New meetings as one list. Those that a series goes on with stand in the calendar in which most of it stands.
INSERT INTO meetings (id, series_id, original_start, effort_id, title, starts_at, ends_at, zone, place, link, calendar_id, event_uid, recurrence_id, created_at, shown_in)
SELECT j.value ->> 'id', j.value ->> 'series_id', j.value ->> 'original_start', j.value ->> 'effort_id', j.value ->> 'title', j.value ->> 'starts_at',
       j.value ->> 'ends_at', j.value ->> 'zone', j.value ->> 'place', j.value ->> 'link', j.value ->> 'calendar_id', j.value ->> 'event_uid',
       j.value ->> 'recurrence_id', ?2,
       (SELECT m.shown_in FROM meetings m WHERE m.series_id = j.value ->> 'series_id' GROUP BY m.shown_in ORDER BY count(*) DESC LIMIT 1)
FROM json_each(?1) j
