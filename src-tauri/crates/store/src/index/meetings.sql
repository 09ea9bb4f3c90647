-- A meeting is found by its title, place, agenda and minutes.
DELETE FROM search_meetings WHERE rowid IN (SELECT n FROM touched WHERE kind = 'meetings');
INSERT INTO search_meetings (rowid, title, place, agenda, minutes)
SELECT m.n, m.title, m.place,
       coalesce((SELECT group_concat(a.title || ' ' || a.minutes, ' ') FROM agenda_items a WHERE a.meeting_id = m.id), ''), m.minutes
FROM touched t JOIN meetings m ON m.n = t.n WHERE t.kind = 'meetings';
