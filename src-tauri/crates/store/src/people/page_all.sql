-- A page of everybody, out of one covering index; the order is put in by the caller. ?3 today, ?4 standing.
SELECT f.n FROM person_facts f
WHERE (?4 IS NULL OR ?4 = CASE
    WHEN f.left_on <= ?3 THEN 'alumni'
    WHEN f.break_until >= ?3 THEN 'on a break'
    WHEN f.joined_on > date(?3, '-60 days') THEN 'newcomer'
    WHEN f.quiet_after < ?3 THEN 'quiet'
    ELSE 'active' END)
ORDER BY f.name_key, f.n
LIMIT ?1 OFFSET ?2
