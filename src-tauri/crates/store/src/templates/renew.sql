-- Another picture is another version, as another text is.
UPDATE templates
SET version = 1 + max(version, coalesce((SELECT max(l.changes ->> '$.version[1]') FROM change_log l WHERE l.row = ?1 AND l.tbl = 'templates' AND l.kind = 'update'), 0))
WHERE id = ?1
