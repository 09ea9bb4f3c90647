-- A credential, and the name on its file.
SELECT c.json, p.name FROM credentials c JOIN people p ON p.id = c.person_id WHERE c.id = ?1
