-- Words by which operations are found. ?1: [[n, words]].
INSERT INTO search_operations (rowid, label) SELECT j.value ->> 0, j.value ->> 1 FROM json_each(?1) j
