-- Planned meetings that were made of events of a calendar (?1) and are not over at an instant (?2), with what their events said last.
SELECT m.id AS meeting_id, m.event_uid, coalesce(m.recurrence_id, '') AS recurrence_id, m.title, m.starts_at, m.ends_at, m.place,
       a.title AS was_title, a.starts_at AS was_starts_at, a.ends_at AS was_ends_at, a.place AS was_place, a.twice,
       coalesce(a.absent, '') AS absent, coalesce(a.seen, 0) AS seen
FROM meetings m
LEFT JOIN adoption_states a ON a.calendar_id = m.calendar_id AND a.event_uid = m.event_uid AND a.recurrence_id = coalesce(m.recurrence_id, '')
WHERE m.calendar_id = ?1 AND m.status = 'planned' AND m.ends_at > ?2
ORDER BY m.event_uid, m.starts_at
