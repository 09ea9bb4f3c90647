-- Memberships of an effort, of a person, or the one that is asked for: today's first, leads before others.
SELECT m.id, m.person_id, p.name AS person, m.effort_id, e.name AS effort, e.hue, m.role, m.is_lead, m.from_on, m.until_on
FROM memberships m JOIN people p ON p.id = m.person_id JOIN efforts e ON e.id = m.effort_id
WHERE m.id IN (
    SELECT id FROM memberships WHERE ?1 = 'effort' AND effort_id = ?2
    UNION ALL SELECT id FROM memberships WHERE ?1 = 'person' AND person_id = ?2
    UNION ALL SELECT ?2 WHERE ?1 = 'one')
ORDER BY m.until_on IS NOT NULL, m.until_on DESC, m.is_lead DESC, p.name_key, e.name, m.id
LIMIT 1000
