-- A page of the people whose name begins with one letter: the index of words would rank a fifth of everybody.
-- ?3 today, ?4 standing, ?5 effort, ?6 the letter, ?7 the letter after every one that continues it.
SELECT f.n FROM person_facts f
WHERE f.name_key >= ?6 AND f.name_key < ?7
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
