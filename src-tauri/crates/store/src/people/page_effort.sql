-- A page of the present members of an effort. ?3 today, ?4 standing, ?5 effort.
SELECT f.n FROM (SELECT DISTINCT p.n FROM memberships m JOIN people p ON p.id = m.person_id
                 WHERE m.effort_id = ?5 AND (m.until_on IS NULL OR m.until_on > ?3)) x CROSS JOIN person_facts f ON f.n = x.n
WHERE (?4 IS NULL OR ?4 = CASE
    WHEN f.left_on <= ?3 THEN 'alumni'
    WHEN f.break_until >= ?3 THEN 'on a break'
    WHEN f.joined_on > date(?3, '-60 days') THEN 'newcomer'
    WHEN f.quiet_after < ?3 THEN 'quiet'
    ELSE 'active' END)
ORDER BY f.name_key, f.n
LIMIT ?1 OFFSET ?2
