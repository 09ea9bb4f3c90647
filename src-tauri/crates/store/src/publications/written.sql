-- Meetings as a calendar file tells them, with the operations that made them and last changed what a file tells: a count in the row would go back with an undo, and other programs ignore what goes back. ?1 ids (JSON).
SELECT m.id, m.series_id, m.original_start, m.title, m.starts_at, m.ends_at, m.zone, m.place, m.link, m.status,
       coalesce((SELECT min(c.operation) FROM change_log c WHERE c.row = m.id AND c.kind = 'insert'), 0) AS made,
       coalesce(t.n, 0) AS changed, coalesce(o.at, m.created_at) AS changed_at
FROM json_each(?1) j JOIN meetings m ON m.id = j.value
LEFT JOIN (SELECT c.row, max(c.operation) AS n
           FROM json_each(?1) i JOIN change_log c ON c.row = i.value
           WHERE c.kind = 'update' AND json_type(c.changes, '$.sequence') IS NOT NULL GROUP BY c.row) t ON t.row = m.id
LEFT JOIN operations o ON o.n = t.n
ORDER BY m.starts_at, m.id
