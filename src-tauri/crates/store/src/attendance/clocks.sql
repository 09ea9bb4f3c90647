-- Whose clock each person on the list of a meeting lives by. ?1 meeting.
SELECT p.id, p.name, p.zone FROM attendance a JOIN people p ON p.id = a.person_id
WHERE a.meeting_id = ?1 AND a.status IN ('expected', 'attended', 'walk-in') ORDER BY p.name_key, p.n
