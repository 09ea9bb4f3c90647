-- How many entries of the log hold something of these people. ?1 ids (JSON), ?2 tables of rows that are theirs (JSON).
SELECT count(*) FROM change_log WHERE erased = 0 AND seq IN (
    SELECT seq FROM change_log WHERE row IN (SELECT value FROM json_each(?1))
    UNION SELECT seq FROM change_log WHERE person IN (SELECT value FROM json_each(?1)) AND tbl IN (SELECT value FROM json_each(?2)))
