-- The meetings of a person that are to come, soonest first.
SELECT m.id
FROM attendance a JOIN meetings m ON m.id = a.meeting_id
WHERE a.person_id = ?1 AND m.ends_at > ?2 AND m.status = 'planned'
ORDER BY m.starts_at, m.n LIMIT ?3
