-- Who is written to at an address.
SELECT DISTINCT p.id, p.name FROM contact_points c JOIN people p ON p.id = c.person_id WHERE c.kind = 'email' AND c.value_key = ?1 ORDER BY p.n
