-- What is in the files of the library. ?1 ids (JSON).
SELECT r.id, r.data FROM json_each(?1) j CROSS JOIN resources r ON r.id = j.value WHERE r.kind = 'file'
