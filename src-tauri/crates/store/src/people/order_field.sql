-- By what a person (?3) stands in a list that is sorted by a field (?1): its key, or the place of a choice among ?2, keys between marks.
SELECT min(iif(?2 = '', x.sort, printf('%06d', instr(?2, char(31) || x.sort || char(31))))) FROM person_fields x WHERE x.n = ?3 AND x.field_id = ?1
