-- Programmes in their order, those that are retired last; or the one that is asked for (?1).
SELECT r.id, r.name, r.effort_id, e.name AS effort, e.hue, r.retired_on,
       (SELECT count(*) FROM journeys j WHERE j.programme_id = r.id AND j.ended_on IS NULL) AS people
FROM programmes r LEFT JOIN efforts e ON e.id = r.effort_id
WHERE ?1 IS NULL OR r.id = ?1
ORDER BY r.retired_on IS NOT NULL, r.position, r.id
