-- Which answer a promise follows; the same one noted again is no change.
UPDATE commitments SET reply_sequence = ?2, reply_stamp = ?3, reply_whole = ?4
WHERE id = ?1 AND (reply_sequence IS NOT ?2 OR reply_stamp IS NOT ?3 OR reply_whole IS NOT ?4)
