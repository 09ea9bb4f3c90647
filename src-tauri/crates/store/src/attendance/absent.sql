-- Nobody marked these people: they were not there.
UPDATE attendance SET status = 'absent' WHERE meeting_id = ?1 AND person_id IN (SELECT value FROM json_each(?2))
