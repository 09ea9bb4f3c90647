-- Who would be at a meeting: who is on its list (?1) and has not said no, members of an effort (?2) on a day (?3), and these people (?4).
SELECT person_id FROM attendance WHERE meeting_id = ?1 AND status IN ('expected', 'attended', 'walk-in')
UNION
SELECT person_id FROM memberships WHERE effort_id = ?2 AND (from_on IS NULL OR from_on <= ?3) AND (until_on IS NULL OR until_on >= ?3)
UNION
SELECT value FROM json_each(?4)
