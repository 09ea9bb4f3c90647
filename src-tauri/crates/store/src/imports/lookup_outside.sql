-- Whom these ids at a service lead to.
SELECT 'outside' AS kind, h.external_id AS key, 1 AS is_first, p.id, p.name, p.organisation
FROM json_each(?1) j CROSS JOIN handles h ON h.service = ?2 AND h.external_id = j.value JOIN people p ON p.id = h.person_id
