-- Who is a member of an effort on a day.
SELECT DISTINCT person_id FROM memberships
WHERE effort_id = ?1 AND (from_on IS NULL OR from_on <= ?2) AND (until_on IS NULL OR until_on >= ?2)
