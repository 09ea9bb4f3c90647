-- What events said, as one list.
INSERT INTO adoption_states (calendar_id, event_uid, recurrence_id, meeting_id, title, starts_at, ends_at, place, twice, absent, seen)
SELECT j.value ->> 'calendar_id', j.value ->> 'event_uid', j.value ->> 'recurrence_id', j.value ->> 'meeting_id', j.value ->> 'title',
       j.value ->> 'starts_at', j.value ->> 'ends_at', j.value ->> 'place', j.value -> 'twice', j.value ->> 'absent', j.value ->> 'seen'
FROM json_each(?1) j WHERE true
ON CONFLICT (calendar_id, event_uid, recurrence_id) DO UPDATE SET meeting_id = excluded.meeting_id, title = excluded.title,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place, twice = excluded.twice, absent = excluded.absent,
    seen = excluded.seen
