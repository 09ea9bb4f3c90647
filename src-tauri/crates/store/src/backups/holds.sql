-- Which of these people (?1, JSON) a backup holds something of: each has an entry in the log, and an erased one has none with values.
SELECT DISTINCT c.row FROM change_log c WHERE c.row IN (SELECT value FROM json_each(?1)) AND c.tbl = 'people' AND c.changes <> '{}'
