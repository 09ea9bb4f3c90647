-- Who had which role, and when, at the meetings before this one that share its effort or its series.
SELECT a.person_id, a.role, substr(m.starts_at, 1, 10) AS on_date
FROM meetings x
JOIN meetings m ON (m.effort_id = x.effort_id OR m.series_id = x.series_id) AND m.starts_at < x.starts_at AND m.status <> 'cancelled'
JOIN attendance a ON a.meeting_id = m.id AND a.role <> '' AND a.status NOT IN ('absent', 'excused')
WHERE x.id = ?1
