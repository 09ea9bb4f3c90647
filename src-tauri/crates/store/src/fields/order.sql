-- The order of the fields: ?1 ids (JSON).
UPDATE fields SET position = j.key + 1 FROM json_each(?1) j WHERE fields.id = j.value AND fields.position <> j.key + 1
