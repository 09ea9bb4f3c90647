-- Whom it is about, for labels.
SELECT p.id, p.name FROM sensitive_fields s JOIN people p ON p.id = s.person_id WHERE s.id = ?1
