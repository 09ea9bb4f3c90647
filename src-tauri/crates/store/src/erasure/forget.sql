-- What goes whether or not the counts keep a record without a name: papers, files to print that hold one of theirs, files handed out, what was typed and not
-- saved, and every list in which others keep their id. ?1 person.
DELETE FROM documents WHERE kind IN ('print file', 'file')
    AND EXISTS (SELECT 1 FROM json_each(documents.data, '$.certificates') j JOIN documents d ON d.id = j.value WHERE d.person_id = ?1);
DELETE FROM documents WHERE kind = 'sheet' AND EXISTS (SELECT 1 FROM json_each(documents.data, '$.people') j WHERE j.value = ?1);
DELETE FROM documents WHERE person_id = ?1;
DELETE FROM batch_rows WHERE person_id = ?1;
DELETE FROM exports WHERE person_id = ?1;
DELETE FROM publications WHERE person_id = ?1;
DELETE FROM snoozes WHERE instr(subject, ?1) > 0;
DELETE FROM settings WHERE value = json_quote(?1);
UPDATE settings SET value = replace(value, ?1, '') WHERE instr(value, ?1) > 0;
UPDATE series SET expects = (SELECT json_group_array(j.value) FROM json_each(series.expects) j WHERE j.value <> ?1) WHERE instr(expects, ?1) > 0;
DELETE FROM drafts WHERE instr(id, ?1) > 0 OR instr(value, ?1) > 0
