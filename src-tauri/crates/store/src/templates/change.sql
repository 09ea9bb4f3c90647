-- What is not given stays; another text is another version.
UPDATE templates SET name = coalesce(?2, name), version = version + (?3 IS NOT NULL AND ?3 <> source), source = coalesce(?3, source) WHERE id = ?1
