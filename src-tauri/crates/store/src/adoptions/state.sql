-- What the event of a meeting said last.
SELECT a.calendar_id, a.event_uid, a.recurrence_id, a.meeting_id, a.title, a.starts_at, a.ends_at, a.place, a.twice, a.absent, a.seen
FROM meetings m JOIN adoption_states a ON a.calendar_id = m.calendar_id AND a.event_uid = m.event_uid AND a.recurrence_id = coalesce(m.recurrence_id, '')
WHERE m.id = ?1
