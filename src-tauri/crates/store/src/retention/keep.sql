-- Keeps these for longer. ?1 is JSON of [id, rule, person, document], ?2 until when.
INSERT INTO retention_keeps (id, rule, person_id, document, until_on)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?2 FROM json_each(?1)
