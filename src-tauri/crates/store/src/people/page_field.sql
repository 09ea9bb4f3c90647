-- Who has something in a field (?1): one of ?2 (keys as JSON, null for any), not before ?3 and not after ?4; a page puts it into its condition.
SELECT x.n FROM person_fields x
WHERE x.field_id = ?1 AND (?2 IS NULL OR x.sort IN (SELECT j.value FROM json_each(?2) j)) AND (?3 IS NULL OR x.sort >= ?3) AND (?4 IS NULL OR x.sort <= ?4)
