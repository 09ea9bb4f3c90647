-- The erasure itself tells nobody's history what it took.
UPDATE change_log SET changes = '{}', erased = 1, part_of = NULL, person = NULL WHERE operation = ?1
