-- A choice is spelled another way: ?1 field, ?2 its key, ?3 what it says now, ?4 the key of that.
UPDATE field_values SET value = ?3, value_key = ?4 WHERE field_id = ?1 AND value_key = ?2
