-- The rows as they were, without the columns that are never stored.
INSERT INTO source_rows (id, import_id, person_id, line, cells)
SELECT j.value ->> 0, ?2, j.value ->> 1, j.value ->> 2, j.value -> 3 FROM json_each(?1) j
