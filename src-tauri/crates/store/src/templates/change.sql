-- What is not given stays; another text is another version, with a number that no text of it ever had: one that was undone keeps its own.
UPDATE templates
SET name = coalesce(?2, name),
    version = CASE WHEN ?3 IS NULL OR ?3 = source THEN version
              ELSE 1 + max(version, coalesce((SELECT max(l.changes ->> '$.version[1]') FROM change_log l WHERE l.row = ?1 AND l.tbl = 'templates' AND l.kind = 'update'), 0)) END,
    source = coalesce(?3, source)
WHERE id = ?1
