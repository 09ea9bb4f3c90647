-- Documents that were made from it stay as they are.
DELETE FROM templates WHERE id = ?1
