-- A consent that was written down by mistake.
DELETE FROM consents WHERE id = ?1
