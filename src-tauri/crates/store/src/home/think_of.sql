-- A few people to think of: each reason finds its own few by an index, and only then are their rows read. Whoever asked not to be
-- contacted is passed over where the reason leads to writing to them, so that they take nobody's place; the rule in core has the last word.
-- ?1 today, ?2 [{"key": "11-25", "date": "2026-11-25"}] for the days to come.
SELECT p.id AS person_id, p.name, found.reason, found.on_date, found.since, p.do_not_contact, p.refused_channels
FROM (
    SELECT * FROM (
        SELECT 1 AS part, p.n, 'birthday' AS reason, d.value ->> 'date' AS on_date, '' AS since
        FROM json_each(?2) d JOIN people p ON p.birthday <> '' AND substr(p.birthday, -5) = d.value ->> 'key'
        WHERE p.left_on IS NULL AND p.do_not_contact = 0 AND p.n NOT IN (SELECT q.n FROM snoozes s JOIN people q ON q.id = s.subject WHERE s.kind = 'birthday' AND (s.until_on IS NULL OR s.until_on > ?1))
        ORDER BY d.key, p.n LIMIT 3)
    UNION ALL
    SELECT * FROM (
        SELECT 2, f.n, 'newcomer', f.joined_on, f.joined_on
        FROM person_facts f JOIN people p ON p.n = f.n
        WHERE p.do_not_contact = 0 AND f.joined_on BETWEEN date(?1, '-60 days') AND ?1 AND f.left_on IS NULL AND f.last_seen_on IS NULL
          AND f.n NOT IN (SELECT q.n FROM snoozes s JOIN people q ON q.id = s.subject WHERE s.kind = 'newcomer' AND (s.until_on IS NULL OR s.until_on > ?1))
        ORDER BY f.joined_on DESC LIMIT 3)
    UNION ALL
    SELECT * FROM (
        SELECT 3, f.n, 'quiet', NULL, f.last_seen_on
        FROM person_facts f JOIN people p ON p.n = f.n
        WHERE f.quiet_after < ?1 AND f.left_on IS NULL AND (f.break_until IS NULL OR f.break_until < ?1) AND p.do_not_contact = 0
          AND f.n NOT IN (SELECT q.n FROM snoozes s JOIN people q ON q.id = s.subject WHERE s.kind = 'quiet' AND (s.until_on IS NULL OR s.until_on > ?1))
        ORDER BY f.quiet_after DESC LIMIT 3)
    UNION ALL
    SELECT * FROM (
        SELECT 4, f.n, 'anniversary', d.value ->> 'date', f.joined_on
        FROM json_each(?2) d JOIN person_facts f ON f.joined_on IS NOT NULL AND substr(f.joined_on, 6) = d.value ->> 'key'
        WHERE f.left_on IS NULL AND f.joined_on < date(?1, '-300 days')
          AND f.n NOT IN (SELECT q.n FROM snoozes s JOIN people q ON q.id = s.subject WHERE s.kind = 'anniversary' AND (s.until_on IS NULL OR s.until_on > ?1))
        ORDER BY d.key, f.n LIMIT 3)
    UNION ALL
    -- Gave hours in the last two weeks and was not thanked for a quarter.
    SELECT * FROM (
        SELECT 5, p.n, 'thanks', max(h.on_date), CAST(sum(h.minutes) AS TEXT)
        FROM hours h JOIN people p ON p.id = h.person_id
        WHERE h.on_date BETWEEN date(?1, '-14 days') AND ?1 AND p.left_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM recognitions r WHERE r.person_id = p.id AND r.on_date > date(?1, '-90 days'))
          AND p.n NOT IN (SELECT q.n FROM snoozes s JOIN people q ON q.id = s.subject WHERE s.kind = 'thanks' AND (s.until_on IS NULL OR s.until_on > ?1))
        GROUP BY p.n ORDER BY sum(h.minutes) DESC, p.n LIMIT 2)
) found JOIN people p ON p.n = found.n
ORDER BY found.part, found.on_date, found.n
