-- How many copies of events hold one of these texts (?1, JSON), by calendar.
SELECT c.name AS place, count(*) AS rows FROM events e JOIN calendars c ON c.id = e.calendar_id
WHERE EXISTS (SELECT 1 FROM json_each(?1) j WHERE instr(lower(replace(replace(e.text, char(13, 10, 32), ''), char(10, 32), '')), j.value))
GROUP BY c.id ORDER BY 1
