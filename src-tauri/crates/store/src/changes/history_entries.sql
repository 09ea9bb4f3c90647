-- The first entries of one operation, of one record and its parts where its id is given.
SELECT tbl, row, part_of, person, kind, changes FROM change_log
WHERE operation = ?1 AND erased = 0 AND (?2 IS NULL OR row = ?2 OR part_of = ?2 OR person = ?2)
ORDER BY seq LIMIT ?3
