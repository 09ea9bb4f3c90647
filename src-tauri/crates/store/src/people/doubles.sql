-- Pairs that may be one person each. ?1 how many, ?2 today.
SELECT a.id AS a_id, a.name AS a_name, b.id AS b_id, b.name AS b_name, x.reason, x.detail
FROM (SELECT a, b, min(rank) AS rank, reason, detail FROM (
        SELECT * FROM (SELECT min(c.person_id, d.person_id) AS a, max(c.person_id, d.person_id) AS b, 1 AS rank, c.kind AS reason, c.value AS detail
        FROM contact_points c JOIN contact_points d ON d.value_key = c.value_key AND d.kind = c.kind AND d.person_id > c.person_id
        WHERE c.kind IN ('email', 'phone') LIMIT ?1)
        UNION ALL
        SELECT * FROM (SELECT min(p.id, q.id), max(p.id, q.id), 2, 'name', q.name FROM people p JOIN people q ON q.name_key = p.name_key AND q.n > p.n
        WHERE p.name_key <> '' LIMIT ?1)
      ) GROUP BY a, b) x
JOIN people a ON a.id = x.a JOIN people b ON b.id = x.b
WHERE NOT EXISTS (SELECT 1 FROM snoozes s WHERE s.kind = 'double' AND s.subject = min(x.a, x.b) || ':' || max(x.a, x.b) AND (s.until_on IS NULL OR s.until_on > ?2))
ORDER BY x.rank, a.name_key, a.n LIMIT ?1
