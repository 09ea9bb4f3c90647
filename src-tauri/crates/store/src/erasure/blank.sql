-- The log of what is a person's own says that something was, and no longer what. ?1 ids (JSON), ?2 tables of rows that are theirs (JSON).
UPDATE change_log SET changes = '{}', erased = 1 WHERE row IN (SELECT value FROM json_each(?1));
UPDATE change_log SET changes = '{}', erased = 1 WHERE person IN (SELECT value FROM json_each(?1)) AND tbl IN (SELECT value FROM json_each(?2))
