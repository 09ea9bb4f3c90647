-- Documents that were made keep who signed them.
DELETE FROM signatories WHERE id = ?1
