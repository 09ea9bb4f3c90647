-- Series as a calendar file tells them, with how many meetings each has and the operations that made it and last changed what a file tells. ?1 ids (JSON).
SELECT s.id, s.title, s.rrule, s.start_wall, s.zone, s.minutes, s.place, s.link, s.planned_until, s.ended_on,
       (SELECT count(*) FROM meetings m WHERE m.series_id = s.id) AS meetings,
       coalesce(f.made, 0) AS made, coalesce(t.n, 0) AS changed, coalesce(o.at, p.at, '') AS changed_at
FROM json_each(?1) j JOIN series s ON s.id = j.value
LEFT JOIN (SELECT c.row, min(c.operation) AS made FROM json_each(?1) i JOIN change_log c ON c.row = i.value WHERE c.kind = 'insert' GROUP BY c.row) f ON f.row = s.id
LEFT JOIN operations p ON p.n = f.made
LEFT JOIN (SELECT c.row, max(c.operation) AS n
           FROM json_each(?1) i JOIN change_log c ON c.row = i.value
           WHERE c.kind = 'update'
             AND EXISTS (SELECT 1 FROM json_each(c.changes) k WHERE k.key IN ('title', 'minutes', 'place', 'link', 'ended_on', 'rrule', 'start_wall'))
           GROUP BY c.row) t ON t.row = s.id
LEFT JOIN operations o ON o.n = t.n
