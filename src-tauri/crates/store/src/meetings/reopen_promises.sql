-- With the meeting open again its promises stand again, unless the person has been asked anew since.
UPDATE commitments SET status = 'accepted', ended_at = NULL
WHERE meeting_id = ?1 AND status IN ('kept', 'missed')
  AND NOT EXISTS (SELECT 1 FROM commitments o WHERE o.meeting_id = ?1 AND o.person_id = commitments.person_id AND o.status IN ('asked', 'accepted'))
