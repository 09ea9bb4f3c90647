-- How the last writing went: ?2 is NULL where it did not, ?4 says why not.
INSERT INTO publication_states (publication_id, written_at, events, failure) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (publication_id) DO UPDATE SET
    written_at = coalesce(?2, written_at), events = CASE WHEN ?2 IS NULL THEN events ELSE ?3 END, failure = ?4
