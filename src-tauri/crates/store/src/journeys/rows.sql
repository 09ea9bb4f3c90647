-- Journeys, as ?1 asks: those at a step (?2) who came first before others, a person's own with the open ones first, those whom somebody accompanies, or one.
SELECT j.id, j.person_id, p.name AS person, j.programme_id, r.name AS programme, j.step_id, s.name AS step, s.done_by, s.due_after_days,
       j.buddy_id, b.name AS buddy, j.began_on, j.step_since, j.ended_on, j.outcome
FROM journeys j JOIN people p ON p.id = j.person_id JOIN programmes r ON r.id = j.programme_id JOIN programme_steps s ON s.id = j.step_id
LEFT JOIN people b ON b.id = j.buddy_id
WHERE j.id IN (
    SELECT id FROM (SELECT id FROM journeys WHERE ?1 = 'step' AND step_id = ?2 AND ended_on IS NULL ORDER BY step_since, id LIMIT ?3)
    UNION ALL SELECT id FROM journeys WHERE ?1 = 'person' AND person_id = ?2
    UNION ALL SELECT id FROM journeys WHERE ?1 = 'buddy' AND buddy_id = ?2 AND ended_on IS NULL
    UNION ALL SELECT ?2 WHERE ?1 = 'one')
ORDER BY j.ended_on IS NOT NULL, j.ended_on DESC, j.step_since, j.id
LIMIT ?3
