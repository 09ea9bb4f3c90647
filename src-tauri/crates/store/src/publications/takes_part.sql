-- Which of these people (?2, JSON) is on the list of a meeting, or was asked to be there.
SELECT w.value FROM json_each(?2) w
WHERE EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = ?1 AND a.person_id = w.value)
   OR EXISTS (SELECT 1 FROM commitments c WHERE c.meeting_id = ?1 AND c.person_id = w.value)
