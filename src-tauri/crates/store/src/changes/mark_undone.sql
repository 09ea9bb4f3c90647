-- From now on the operation counts as undone.
UPDATE operations SET undone_by = ?2 WHERE n = ?1
