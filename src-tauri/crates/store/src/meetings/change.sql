-- New values of meetings as one list; what differs in nothing stays untouched.
UPDATE meetings
SET series_id = j.value ->> 'series_id', original_start = j.value ->> 'original_start', effort_id = j.value ->> 'effort_id', title = j.value ->> 'title',
    starts_at = j.value ->> 'starts_at', ends_at = j.value ->> 'ends_at', place = j.value ->> 'place', link = j.value ->> 'link', sequence = sequence + 1
FROM json_each(?1) j
WHERE meetings.id = j.value ->> 'id'
  AND (meetings.series_id IS NOT j.value ->> 'series_id' OR meetings.original_start IS NOT j.value ->> 'original_start'
       OR meetings.effort_id IS NOT j.value ->> 'effort_id' OR meetings.title <> j.value ->> 'title' OR meetings.starts_at <> j.value ->> 'starts_at'
       OR meetings.ends_at <> j.value ->> 'ends_at' OR meetings.place <> j.value ->> 'place' OR meetings.link <> j.value ->> 'link')
