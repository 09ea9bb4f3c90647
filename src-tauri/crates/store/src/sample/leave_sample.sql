-- What came with the sample: every row that the making of the community put in, but the community itself.
INSERT OR IGNORE INTO leaving (tbl, id)
SELECT c.tbl, c.row FROM change_log c
WHERE c.operation = (SELECT n FROM operations WHERE name = 'community_create' ORDER BY n LIMIT 1)
  AND c.kind = 'insert' AND c.tbl NOT IN ('community', 'settings')
