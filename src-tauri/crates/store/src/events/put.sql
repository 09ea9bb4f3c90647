-- New and changed events of a calendar as one list.
INSERT INTO events (calendar_id, uid, hash, summary, text, first_at, last_at, recurring, component)
SELECT ?2, j.value ->> 'uid', j.value ->> 'hash', j.value ->> 'summary', j.value ->> 'text', j.value ->> 'first_at', j.value ->> 'last_at',
       j.value ->> 'recurring', j.value ->> 'component'
FROM json_each(?1) j WHERE true
ON CONFLICT (calendar_id, uid) DO UPDATE SET hash = excluded.hash, summary = excluded.summary, text = excluded.text,
    first_at = excluded.first_at, last_at = excluded.last_at, recurring = excluded.recurring,
    component = excluded.component
