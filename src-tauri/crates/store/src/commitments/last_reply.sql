-- The answer by mail that a person (?2) gave last about a meeting (?1), as far as it was taken over.
SELECT reply_sequence AS sequence, reply_stamp AS stamp, reply_whole AS whole
FROM commitments WHERE meeting_id = ?1 AND person_id = ?2 AND reply_stamp IS NOT NULL
ORDER BY asked_at DESC, id DESC LIMIT 1
