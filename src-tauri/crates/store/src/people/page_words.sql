-- A page of the people whom words find. ?3 today, ?4 standing, ?5 effort, ?6 the words. CROSS JOIN: the words lead, not the list.
SELECT f.n FROM search_people s CROSS JOIN person_facts f ON f.n = s.rowid
WHERE s.search_people MATCH ?6
  AND (?5 IS NULL OR f.n IN (SELECT p.n FROM memberships m JOIN people p ON p.id = m.person_id
                             WHERE m.effort_id = ?5 AND (m.until_on IS NULL OR m.until_on > ?3)))
  AND (?4 IS NULL OR ?4 = CASE
    WHEN f.left_on <= ?3 THEN 'alumni'
    WHEN f.break_until >= ?3 THEN 'on a break'
    WHEN f.joined_on > date(?3, '-60 days') THEN 'newcomer'
    WHEN f.quiet_after < ?3 THEN 'quiet'
    ELSE 'active' END)
ORDER BY f.name_key, f.n
LIMIT ?1 OFFSET ?2
