-- Meetings that a person is on the list of, or has promised to be at, and has not said no to. ?1 person, ?2 since.
SELECT m.id FROM meetings m
WHERE (m.series_id IS NOT NULL OR m.ends_at > ?2)
  AND m.id IN (SELECT a.meeting_id FROM attendance a WHERE a.person_id = ?1 AND a.status IN ('expected', 'attended', 'walk-in')
               UNION SELECT c.meeting_id FROM commitments c WHERE c.person_id = ?1 AND c.status IN ('asked', 'accepted', 'kept'))
  AND coalesce((SELECT c.status FROM commitments c WHERE c.meeting_id = m.id AND c.person_id = ?1 ORDER BY c.asked_at DESC, c.id DESC LIMIT 1), '')
      NOT IN ('declined', 'released', 'handed over')
