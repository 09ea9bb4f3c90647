-- The newest promise of a person (?2) to be at a meeting (?1).
SELECT id, status FROM commitments WHERE meeting_id = ?1 AND person_id = ?2 ORDER BY asked_at DESC, id DESC LIMIT 1
