-- What a kind is called, for labels.
SELECT name FROM consent_kinds WHERE id = ?1
