-- People who took part in an effort, by month: whoever attended, gave hours or kept a promise in it counts once.
-- ?1 effort, ?2 [{"month", "from", "to"}] with the instants at which each month begins and ends where the community is, ?3 the first day.
WITH months AS MATERIALIZED (SELECT value ->> 'month' AS month, value ->> 'from' AS a, value ->> 'to' AS b FROM json_each(?2)),
active AS (
    SELECT substr(h.on_date, 1, 7) AS month, h.person_id FROM hours h WHERE h.effort_id = ?1 AND h.on_date >= ?3
    UNION
    SELECT w.month, a.person_id FROM months w JOIN meetings m ON m.effort_id = ?1 AND m.starts_at >= w.a AND m.starts_at < w.b
    JOIN attendance a ON a.meeting_id = m.id WHERE a.status IN ('attended', 'walk-in')
    UNION
    SELECT w.month, c.person_id FROM tasks t JOIN commitments c ON c.task_id = t.id AND c.status = 'kept'
    JOIN months w ON c.ended_at >= w.a AND c.ended_at < w.b WHERE t.effort_id = ?1
)
SELECT month, sum(figure) AS figure FROM (
    SELECT month, count(*) AS figure FROM active GROUP BY month
    UNION ALL SELECT month, amount FROM tallies WHERE effort_id = ?1 AND kind = 'people' AND month >= substr(?3, 1, 7)
) GROUP BY month
