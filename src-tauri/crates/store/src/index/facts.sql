-- First and last activity of any kind, and the day after which silence is unusual for this person: three times their own mean gap
-- between active days, at least 28 days and at most 120; 60 days where there are fewer than three active days.
DELETE FROM person_facts WHERE n IN (SELECT n FROM touched WHERE kind = 'people');
INSERT INTO person_facts (n, first_seen_on, last_seen_on, quiet_after, hours_minutes, name_key, joined_on, break_until, left_on)
WITH person AS (SELECT p.n, p.id, p.name_key, p.joined_on, p.break_until, p.left_on FROM touched t JOIN people p ON p.n = t.n WHERE t.kind = 'people'),
seen AS (
    SELECT p.n, h.on_date AS d FROM person p JOIN hours h ON h.person_id = p.id
    UNION ALL
    SELECT p.n, date(m.starts_at) FROM person p JOIN attendance a ON a.person_id = p.id JOIN meetings m ON m.id = a.meeting_id
    WHERE a.status IN ('attended', 'walk-in')
    UNION ALL
    SELECT p.n, date(c.ended_at) FROM person p JOIN commitments c ON c.person_id = p.id WHERE c.status = 'kept'
),
days AS (SELECT n, min(d) AS first_on, max(d) AS last_on, count(DISTINCT d) AS days FROM seen GROUP BY n)
SELECT p.n, d.first_on, d.last_on,
       CASE WHEN d.last_on IS NULL THEN NULL
            WHEN d.days < 3 THEN date(d.last_on, '+60 days')
            ELSE date(d.last_on, '+' || CAST(max(28, min(120, 3 * (julianday(d.last_on) - julianday(d.first_on)) / (d.days - 1))) AS INTEGER) || ' days') END,
       coalesce((SELECT sum(h.minutes) FROM hours h WHERE h.person_id = p.id), 0),
       p.name_key, p.joined_on, p.break_until, p.left_on
FROM person p LEFT JOIN days d ON d.n = p.n;
